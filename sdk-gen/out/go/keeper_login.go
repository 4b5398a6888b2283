package strongroom

import (
	"context"
	"fmt"
	"slices"
	"time"
)

const (
	// pausesMax is how often a login pauses without a refusal in between, and a confirmation too.
	pausesMax = 3
	// loginPausesMax is how often a login pauses in all.
	loginPausesMax = 9
	// probedFrom is the length from which on a chain may grow only where the server answers.
	probedFrom = 4
	// sameAskMax is how long the same ask is repeated. The server gives the same answer for 120 s.
	sameAskMax = 60 * time.Second
)

// otpLogin is one login, under the lock.
type otpLogin struct {
	keeper *Keeper
	asked  exchange
	// kept is what was written last.
	kept chain
	// pauses are those since the last refusal: what comes after one is another ask.
	pauses    int
	allPauses int
	// offered counts what asks that were lost in this attempt have offered, and what stands before it.
	// It stays even when the same ask is refused afterwards: the answer may have gone to another address.
	offered int
}

// verdict is how a login goes on after an ask.
type verdict int

const (
	over verdict = iota
	down
	again
)

// run goes through the chain until the login is over.
func (l *otpLogin) run(ctx context.Context) (opened, error) {
	for {
		session, verdict, err := l.attempt(ctx)
		if verdict != again {
			return session, err
		}
		if stop := l.wait(ctx, err); stop != nil {
			return opened{}, stop
		}
	}
}

// attempt tries the chain from its newest that may be in force down to its oldest. A long chain must
// see an answer of the server first, so that it grows no more where answers never come: a full one
// could end with a password that can't be asked with, for want of a successor.
func (l *otpLogin) attempt(ctx context.Context) (opened, verdict, error) {
	read := l.kept.otps
	if len(read) >= probedFrom {
		if err := l.asked.probe(ctx); err != nil {
			return opened{}, again, err
		}
	}
	staged := read
	if len(read) < chainMax {
		staged = append(slices.Clone(read), l.keeper.fresh())
	}
	if err := l.keep(staged); err != nil {
		return opened{}, over, err
	}
	var refused error
	l.offered = 0
	for i := len(staged) - 2; i >= 0; i-- {
		session, verdict, err := l.ask(ctx, staged, i, min(i+2, len(read)))
		if verdict != down {
			return session, verdict, err
		}
		refused = err
		l.pauses = 0
	}
	return l.keeping(staged[:max(len(read), l.offered)], over, refused)
}

// ask asks with staged[i] until the answer is definite: after a loss the server gives the same answer
// to the same ask, so the chain need not grow. So many of what is staged stay in any case: sure.
func (l *otpLogin) ask(ctx context.Context, staged []Secret, i int, sure int) (opened, verdict, error) {
	first := l.keeper.now()
	for {
		session, err := l.asked.ask(ctx, l.kept.userID, staged[i], hashOf(staged[i+1]))
		end := endOf(err)
		switch end {
		case endIn:
			return l.in(session, staged[i:i+2])
		case endRefused:
			return opened{}, down, err
		case endReused:
			return l.keeping(staged[:i+1], again, err)
		case endLost:
			l.offered = max(l.offered, i+2)
		}
		stop := err
		if end != endOther && l.keeper.now().Sub(first) <= sameAskMax {
			stop = l.wait(ctx, err)
		}
		if stop != nil {
			return l.keeping(staged[:max(sure, l.offered)], over, stop)
		}
	}
}

// in keeps, after a success, the one that was used and, when that is spent, the one that comes next.
func (l *otpLogin) in(session opened, pair []Secret) (opened, verdict, error) {
	if !session.rotated {
		pair = pair[:1]
	}
	if err := l.keep(pair); err != nil {
		return opened{}, over, err
	}
	return session, over, nil
}

// keeping writes the chain and goes on as said; when it can't be written, the login is over.
func (l *otpLogin) keeping(otps []Secret, then verdict, err error) (opened, verdict, error) {
	if unwritten := l.keep(otps); unwritten != nil {
		return opened{}, over, unwritten
	}
	return opened{}, then, err
}

// keep writes the chain, unless the file has it.
func (l *otpLogin) keep(otps []Secret) error {
	if slices.Equal(otps, l.kept.otps) {
		return nil
	}
	next := chain{userID: l.kept.userID, otps: otps}
	if err := l.keeper.write(next); err != nil {
		return fmt.Errorf("strongroom: keeper: %w", err)
	}
	l.kept = next
	return nil
}

// wait pauses before the next ask or probe. Its error ends the login: the cause of the pause, when it
// was paused often enough.
func (l *otpLogin) wait(ctx context.Context, cause error) error {
	if l.pauses == pausesMax || l.allPauses == loginPausesMax {
		return cause
	}
	wait, bearable := pauseAfter(cause, l.pauses)
	if !bearable {
		return cause
	}
	l.pauses++
	l.allPauses++
	if stopped := l.keeper.pause(ctx, wait); stopped != nil {
		return &TransportError{Operation: "LoginEx", Err: stopped}
	}
	return nil
}
