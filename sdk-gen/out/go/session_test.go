package strongroom

import (
	"context"
	"errors"
	"testing"
	"time"
)

func TestASessionThatTookTheOldOnesPlaceStays(t *testing.T) {
	s := &sessions{renewable: true, token: "srs_new"}
	if !s.forget("srs_old") || s.token != "srs_new" {
		t.Error("the new session was dropped")
	}
	if !s.forget("srs_new") || s.token != "" {
		t.Error("the old session was kept")
	}
}

func TestClosingWaitsForALogin(t *testing.T) {
	begun, resume := make(chan struct{}), make(chan struct{})
	s := &sessions{renewable: true, open: func(context.Context) (Secret, error) {
		close(begun)
		<-resume
		return "srs_1", nil
	}}
	go s.current(context.Background())
	<-begun
	time.AfterFunc(10*time.Millisecond, func() { close(resume) })
	if token := s.close(context.Background()); token != "srs_1" {
		t.Error("the session is left open")
	}
	if _, err := s.current(context.Background()); !errors.Is(err, ErrClosed) {
		t.Error(err)
	}
}

func TestALoginThatFailsIsTriedAgainByTheNextRequest(t *testing.T) {
	failed := errors.New("refused")
	times := 0
	s := &sessions{open: func(context.Context) (Secret, error) {
		times++
		return "", failed
	}}
	for range 2 {
		if _, err := s.current(context.Background()); !errors.Is(err, failed) {
			t.Error(err)
		}
	}
	if times != 2 {
		t.Error(times)
	}
}
