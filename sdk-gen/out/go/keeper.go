package strongroom

import (
	"context"
	"fmt"
	"time"
)

// lockTimeout is how long another holder of the file is waited for.
const lockTimeout = 60 * time.Second

// Keeper logs in with one-time passwords and never loses the one that comes next. It keeps them in a
// file, which any number of keepers, threads and processes on the machine may share; the file is made
// by [Enroll]. Keepers need a Unix: elsewhere each login fails.
type Keeper struct {
	file     string
	key      *[32]byte
	lockTime time.Duration
	// fresh, pause and now are replaced in tests.
	fresh func() Secret
	pause func(context.Context, time.Duration) error
	now   func() time.Time
}

// KeeperOption changes a keeper that is being made.
type KeeperOption func(*Keeper)

// WithKey has the one-time passwords sealed in the file with AES-256-GCM.
func WithKey(key [32]byte) KeeperOption {
	return func(k *Keeper) { k.key = &key }
}

// NewKeeper makes a keeper of the one-time passwords in a file. The file is read at each login.
func NewKeeper(file string, options ...KeeperOption) *Keeper {
	k := &Keeper{file: file, lockTime: lockTimeout, fresh: freshPassword, pause: pause, now: time.Now}
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
	session, err := k.locked(ctx, asked)
	if err != nil {
		return "", err
	}
	if session.rotated {
		k.confirm(ctx, asked, session.token)
	}
	return session.token, nil
}

// locked logs in under the lock.
func (k *Keeper) locked(ctx context.Context, asked exchange) (opened, error) {
	unlock, err := k.lock(ctx)
	if err != nil {
		return opened{}, fmt.Errorf("strongroom: keeper: %w", err)
	}
	defer unlock()
	kept, err := k.read()
	if err != nil {
		return opened{}, fmt.Errorf("strongroom: keeper: %w", err)
	}
	return (&otpLogin{keeper: k, asked: asked, kept: kept}).run(ctx)
}

// confirm tells the server that the next password is stored. That it fails is no error: the next
// login says the same.
func (k *Keeper) confirm(ctx context.Context, asked exchange, token Secret) {
	for n := 0; ; n++ {
		err := asked.confirm(ctx, token)
		if end := endOf(err); end != endLost && end != endNotDone || n == pausesMax {
			return
		}
		wait, bearable := pauseAfter(err, n)
		if !bearable || k.pause(ctx, wait) != nil {
			return
		}
	}
}
