//go:build unix

package strongroom

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

func TestEnroll(t *testing.T) {
	file := filepath.Join(t.TempDir(), "otp.json")
	if err := Enroll(file, "ROBOT", "first"); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
		t.Error(info, err)
	}
	if info, err := os.Stat(file + ".lock"); err != nil || info.Mode().Perm() != 0o600 {
		t.Error(info, err)
	}
	if err := Enroll(file, "ROBOT", "second"); !errors.Is(err, fs.ErrExist) {
		t.Error(err)
	}
	kept, err := NewKeeper(file).read()
	if err != nil || kept.userID != "ROBOT" || !slices.Equal(kept.otps, []Secret{"first"}) {
		t.Error(err)
	}
	link := filepath.Join(t.TempDir(), "link.json")
	if err := os.Symlink("nowhere", link); err != nil {
		t.Fatal(err)
	}
	if err := Enroll(link, "ROBOT", "first"); !errors.Is(err, fs.ErrExist) {
		t.Error(err)
	}
	for _, wrong := range []Secret{"", Secret(strings.Repeat("x", 1025))} {
		if err := Enroll(file+"2", "ROBOT", wrong); err == nil {
			t.Error("a password that can't be one was taken")
		}
	}
}

func TestFilesThatOthersCouldReachAreRefused(t *testing.T) {
	for name, spoil := range map[string]func(file string) error{
		"group":       func(file string) error { return os.Chmod(file, 0o640) },
		"others":      func(file string) error { return os.Chmod(file, 0o602) },
		"second link": func(file string) error { return os.Link(file, file+".second") },
		"symlink": func(file string) error {
			return errors.Join(os.Rename(file, file+".real"), os.Symlink(file+".real", file))
		},
		"pipe":    func(file string) error { return errors.Join(os.Remove(file), syscall.Mkfifo(file, 0o600)) },
		"folder":  func(file string) error { return errors.Join(os.Remove(file), os.Mkdir(file, 0o700)) },
		"missing": os.Remove,
	} {
		keeper := keeperOf(t, "a")
		if err := spoil(keeper.file); err != nil {
			t.Fatal(err)
		}
		played := &played{t: t, keeper: keeper}
		if _, err := keeper.open(context.Background(), played); err == nil || played.steps != 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestALeftoverIsReplaced(t *testing.T) {
	keeper := keeperOf(t, "a")
	if err := os.WriteFile(keeper.file+".new", []byte("half"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := keeper.write(chain{userID: "ROBOT", otps: []Secret{"b"}}); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Lstat(keeper.file + ".new"); !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
	if info, err := os.Stat(keeper.file); err != nil || info.Mode().Perm() != 0o600 {
		t.Error(info, err)
	}
}

func TestOneGoroutineAtATimeHasTheFile(t *testing.T) {
	keeper := keeperOf(t, "a")
	beside := filepath.Join(t.TempDir(), "beside")
	if err := os.Symlink(filepath.Dir(keeper.file), beside); err != nil {
		t.Fatal(err)
	}
	var inside, times atomic.Int64
	var all sync.WaitGroup
	for i := range 20 {
		// By another keeper and another path, it is the same file.
		file := []string{keeper.file, filepath.Join(beside, "otp.json")}[i%2]
		all.Add(1)
		go func() {
			defer all.Done()
			unlock, err := NewKeeper(file).lock(context.Background())
			if err != nil {
				t.Error(err)
				return
			}
			if inside.Add(1) != 1 {
				t.Error("two at the same time")
			}
			time.Sleep(time.Millisecond)
			inside.Add(-1)
			times.Add(1)
			unlock()
		}()
	}
	all.Wait()
	if times.Load() != 20 {
		t.Error(times.Load())
	}
}

func TestWaitingForTheFileEnds(t *testing.T) {
	keeper := keeperOf(t, "a")
	unlock, err := keeper.lock(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	defer unlock()
	other := NewKeeper(keeper.file)
	other.lockTime = 30 * time.Millisecond
	if _, err := other.lock(context.Background()); err == nil || !strings.Contains(err.Error(), "too long") {
		t.Error(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := NewKeeper(keeper.file).lock(ctx); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

// heldFile names, for the process that the next test starts, the file to lock.
const heldFile = "STRONGROOM_TEST_HELD_FILE"

func TestOneProcessAtATimeHasTheFile(t *testing.T) {
	if file := os.Getenv(heldFile); file != "" {
		hold(t, file)
		return
	}
	keeper := keeperOf(t, "a")
	other := exec.Command(os.Args[0], "-test.run=^TestOneProcessAtATimeHasTheFile$")
	other.Env = append(os.Environ(), heldFile+"="+keeper.file)
	other.Stderr = os.Stderr
	in, err := other.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := other.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := other.Start(); err != nil {
		t.Fatal(err)
	}
	if line, err := bufio.NewReader(out).ReadString('\n'); err != nil || line != "held\n" {
		t.Fatal(line, err)
	}
	keeper.lockTime = 50 * time.Millisecond
	if _, err := keeper.lock(context.Background()); err == nil {
		t.Error("two processes have the file")
	}
	keeper.lockTime = lockTimeout
	time.AfterFunc(50*time.Millisecond, func() { in.Close() })
	unlock, err := keeper.lock(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	unlock()
	if err := other.Wait(); err != nil {
		t.Error(err)
	}
}

// hold has the lock until standard input ends.
func hold(t *testing.T, file string) {
	unlock, err := NewKeeper(file).lock(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	defer unlock()
	fmt.Println("held")
	_, _ = io.Copy(io.Discard, os.Stdin)
}
