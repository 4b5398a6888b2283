package strongroom

import (
	"context"
	"fmt"
	"time"
)

const (
	// attemptsMax is how often a login goes through its chain, and a confirmation is sent.
	attemptsMax = 4
	// lockTimeout is how long another holder of the file is waited for.
	lockTimeout = 60 * time.Second
)

// Keeper logs in with one-time passwords and never loses the one that comes next. It keeps them in a
// file, which any number of keepers, threads and processes on the machine may share; the file is made
// by [Enroll]. Keepers need a Unix: elsewhere each login fails.
type Keeper struct {
	file     string
	key      *[32]byte
	lockTime time.Duration
	// fresh and pause are replaced in tests.
	fresh func() Secret
	pause func(context.Context, time.Duration) error
}

// KeeperOption changes a keeper that is being made.
type KeeperOption func(*Keeper)

// WithKey has the one-time passwords sealed in the file with AES-256-GCM.
func WithKey(key [32]byte) KeeperOption {
	return func(k *Keeper) { k.key = &key }
}

// NewKeeper makes a keeper of the one-time passwords in a file. The file is read at each login.
func NewKeeper(file string, options ...KeeperOption) *Keeper {
	k := &Keeper{file: file, lockTime: lockTimeout, fresh: freshPassword, pause: pause}
	for _, option := range options {
		option(k)
	}
	return k
}

// Enroll makes the file of a caller from its first password, which OTPAPIUserPasswordUpdate gave. It
// refuses to replace a file.
func Enroll(file, userID string, initialPassword Secret, options ...KeeperOption) error {
	k := NewKeeper(file, options...)
	if err := k.enroll(context.Background(), chain{userID: userID, otps: []Secret{initialPassword}}); err != nil {
		return fmt.Errorf("strongroom: enroll: %w", err)
	}
	return nil
}

func (k *Keeper) enroll(ctx context.Context, first chain) error {
	if err := first.check(); err != nil {
		return err
	}
	unlock, err := k.lock(ctx)
	if err != nil {
		return err
	}
	defer unlock()
	if err := k.absent(); err != nil {
		return err
	}
	return k.write(first)
}

// String names the file.
func (k *Keeper) String() string { return "strongroom.Keeper(" + k.file + ")" }

// Format writes what String gives, whatever the verb.
func (k *Keeper) Format(state fmt.State, _ rune) { conceal(state, k.String()) }

func (k *Keeper) renewable() bool { return true }

func (k *Keeper) login(ctx context.Context, c *Client) (Secret, error) {
	return k.open(ctx, &server{c})
}

// open logs in and confirms it.
func (k *Keeper) open(ctx context.Context, asked exchange) (Secret, error) {
	session, err := k.attempts(ctx, asked)
	if err != nil {
		return "", err
	}
	if session.rotated {
		k.confirm(ctx, asked, session.token)
	}
	return session.token, nil
}

// attempts goes through the chain until it is in, under the lock.
func (k *Keeper) attempts(ctx context.Context, asked exchange) (opened, error) {
	unlock, err := k.lock(ctx)
	if err != nil {
		return opened{}, fmt.Errorf("strongroom: keeper: %w", err)
	}
	defer unlock()
	kept, err := k.read()
	if err != nil {
		return opened{}, fmt.Errorf("strongroom: keeper: %w", err)
	}
	for n := 0; ; n++ {
		session, again, err := k.attempt(ctx, asked, &kept)
		if err == nil || !again || n+1 == attemptsMax {
			return session, err
		}
		wait, bearable := pauseAfter(err, n)
		if !bearable {
			return opened{}, err
		}
		if stopped := k.pause(ctx, wait); stopped != nil {
			return opened{}, &TransportError{Operation: "LoginEx", Err: stopped}
		}
	}
}

// attempt tries the chain from its newest that may be in force down to its oldest. It leaves in kept
// what it wrote last; with an error, again says whether another attempt may help.
func (k *Keeper) attempt(ctx context.Context, asked exchange, kept *chain) (session opened, again bool, err error) {
	before := kept.otps
	staged := before
	if len(before) < chainMax {
		// A slice of its own: the chain before must stay as it is.
		staged = append(append([]Secret{}, before...), k.fresh())
	}
	keep := func(otps []Secret) error {
		kept.otps = otps
		return k.write(*kept)
	}
	if err := keep(staged); err != nil {
		return opened{}, false, fmt.Errorf("strongroom: keeper: %w", err)
	}
	for i := len(staged) - 2; i >= 0; i-- {
		session, err = asked.ask(ctx, kept.userID, staged[i], hashOf(staged[i+1]))
		end := endOf(err)
		if end == endRefused {
			continue
		}
		if unwritten := keep(staying(end, session, staged, len(before), i)); unwritten != nil {
			return opened{}, false, fmt.Errorf("strongroom: keeper: %w", unwritten)
		}
		return session, end == endReused || end == endNotDone || end == endLost, err
	}
	if unwritten := keep(before); unwritten != nil {
		return opened{}, false, fmt.Errorf("strongroom: keeper: %w", unwritten)
	}
	return opened{}, false, err
}

// staying is the chain after the ask with staged[i] ended so; from index old on, staged is fresh.
func staying(end end, session opened, staged []Secret, old, i int) []Secret {
	switch {
	case end == endIn && session.rotated:
		return staged[i : i+2]
	case end == endIn:
		return staged[i : i+1]
	case end == endReused:
		return staged[:i+1]
	case end == endLost:
		return staged[:i+2]
	}
	return staged[:min(i+2, old)]
}

// confirm tells the server that the next password is stored. That it fails is no error: the next
// login says the same.
func (k *Keeper) confirm(ctx context.Context, asked exchange, token Secret) {
	for n := 0; n < attemptsMax; n++ {
		err := asked.confirm(ctx, token)
		if end := endOf(err); end != endLost && end != endNotDone || n+1 == attemptsMax {
			return
		}
		wait, bearable := pauseAfter(err, n)
		if !bearable || k.pause(ctx, wait) != nil {
			return
		}
	}
}
