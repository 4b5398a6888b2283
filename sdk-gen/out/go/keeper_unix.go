//go:build unix

package strongroom

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"syscall"
	"time"
)

// lockPoll is how often a lock that another process holds is tried.
const lockPoll = 10 * time.Millisecond

// gates has a gate for each file by its real path, open to one at a time: a record lock belongs to
// the process, so it keeps no goroutine out.
var gates sync.Map

// lock keeps all others from the file, in this process and in others, until unlock is called.
func (k *Keeper) lock(ctx context.Context) (unlock func(), err error) {
	folder, err := filepath.EvalSymlinks(filepath.Dir(k.file))
	if err != nil {
		return nil, err
	}
	if folder, err = filepath.Abs(folder); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, k.lockTime)
	defer cancel()
	found, _ := gates.LoadOrStore(filepath.Join(folder, filepath.Base(k.file)), make(chan struct{}, 1))
	gate := found.(chan struct{})
	select {
	case gate <- struct{}{}:
	case <-ctx.Done():
		return nil, unlocked(ctx)
	}
	record, err := k.record(ctx)
	if err != nil {
		<-gate
		return nil, err
	}
	return func() {
		// Closing it gives the lock back.
		record.Close()
		<-gate
	}, nil
}

// record takes the record lock on the file beside the keeper's.
func (k *Keeper) record(ctx context.Context) (*os.File, error) {
	file, err := os.OpenFile(k.file+".lock", os.O_RDWR|os.O_CREATE|syscall.O_NOFOLLOW|syscall.O_NONBLOCK, 0o600)
	if err != nil {
		return nil, err
	}
	for {
		whole := syscall.Flock_t{Type: syscall.F_WRLCK, Whence: io.SeekStart}
		err := syscall.FcntlFlock(file.Fd(), syscall.F_SETLK, &whole)
		if err == nil {
			return file, nil
		}
		held := errors.Is(err, syscall.EAGAIN) || errors.Is(err, syscall.EACCES)
		if held && pause(ctx, lockPoll) == nil || errors.Is(err, syscall.EINTR) {
			continue
		}
		file.Close()
		if held {
			return nil, unlocked(ctx)
		}
		return nil, fmt.Errorf("the lock can't be had: %w", err)
	}
}

func unlocked(ctx context.Context) error {
	if errors.Is(ctx.Err(), context.Canceled) {
		return fmt.Errorf("waiting for the lock: %w", ctx.Err())
	}
	return errors.New("the lock is held by another for too long")
}

// absent refuses a file that is there already, be it a link to nowhere.
func (k *Keeper) absent() error {
	_, err := os.Lstat(k.file)
	if err == nil {
		return &fs.PathError{Op: "create", Path: k.file, Err: fs.ErrExist}
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// read reads the file, if nobody else can.
func (k *Keeper) read() (chain, error) {
	// Without O_NONBLOCK the opening of a pipe would wait for its other end.
	file, err := os.OpenFile(k.file, os.O_RDONLY|syscall.O_NOFOLLOW|syscall.O_NONBLOCK, 0)
	if err != nil {
		return chain{}, err
	}
	defer file.Close()
	if err := private(file); err != nil {
		return chain{}, fmt.Errorf("%s: %w", k.file, err)
	}
	text, err := io.ReadAll(io.LimitReader(file, fileMax+1))
	if err != nil {
		return chain{}, err
	}
	read, err := decode(text, k.key)
	if err != nil {
		return chain{}, fmt.Errorf("%s: %w", k.file, err)
	}
	return read, nil
}

// private refuses a file that somebody else could read or change.
func private(file *os.File) error {
	info, err := file.Stat()
	if err != nil {
		return err
	}
	status, ok := info.Sys().(*syscall.Stat_t)
	switch {
	case !ok || !info.Mode().IsRegular():
		return errors.New("not a regular file")
	case status.Nlink != 1:
		return errors.New("the file has more than one link")
	case int(status.Uid) != os.Geteuid():
		return errors.New("the file belongs to another user")
	case info.Mode().Perm()&0o077 != 0:
		return errors.New("the file has permissions for group or others")
	}
	return nil
}

// write puts a new file in the place of the old one, so that a crash leaves the one or the other.
func (k *Keeper) write(c chain) error {
	text, err := encode(c, k.key)
	if err != nil {
		return err
	}
	next := k.file + ".new"
	if err := os.Remove(next); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := create(next, text); err != nil {
		return err
	}
	if err := os.Rename(next, k.file); err != nil {
		return err
	}
	return settle(filepath.Dir(k.file))
}

func create(name string, text []byte) error {
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL|syscall.O_NOFOLLOW, 0o600)
	if err != nil {
		return err
	}
	_, err = file.Write(text)
	if err == nil {
		err = file.Sync()
	}
	return errors.Join(err, file.Close())
}

// settle makes a rename outlast a loss of power.
func settle(folder string) error {
	file, err := os.Open(folder)
	if err != nil {
		return err
	}
	return errors.Join(file.Sync(), file.Close())
}
