package strongroom

import (
	"context"
	"sync"
)

// sessions holds the session of a client. Requests at the same time share a login.
type sessions struct {
	// open logs in; nil when the client has no credentials.
	open func(context.Context) (Secret, error)
	// renewable says that open gives a new session each time.
	renewable bool

	mutex  sync.Mutex
	token  Secret
	login  *login
	closed bool
}

// login is one under way; its result may be read when done is closed.
type login struct {
	done  chan struct{}
	token Secret
	err   error
}

// current gives the token of the session, after a login when there is none. It is empty without
// credentials.
func (s *sessions) current(ctx context.Context) (Secret, error) {
	s.mutex.Lock()
	if s.closed {
		s.mutex.Unlock()
		return "", ErrClosed
	}
	if s.token != "" || s.open == nil {
		defer s.mutex.Unlock()
		return s.token, nil
	}
	if s.login == nil {
		s.login = &login{done: make(chan struct{})}
		// Others may wait for it too: it outlives the request that it began with.
		go s.run(context.WithoutCancel(ctx), s.login)
	}
	shared := s.login
	s.mutex.Unlock()
	select {
	case <-shared.done:
		return shared.token, shared.err
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

func (s *sessions) run(ctx context.Context, l *login) {
	l.token, l.err = s.open(ctx)
	s.mutex.Lock()
	s.login = nil
	if l.err == nil {
		s.token = l.token
	}
	s.mutex.Unlock()
	close(l.done)
}

// forget drops a session that is over, unless another one has taken its place; false when there is
// no way to a new one.
func (s *sessions) forget(token Secret) bool {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.token == token && s.renewable {
		s.token = ""
	}
	return s.renewable
}

// close lets no request begin any more, waits for a login that is under way, and gives the token of
// the session that is to be ended; empty when there is none, or when it is somebody else's.
func (s *sessions) close(ctx context.Context) Secret {
	s.mutex.Lock()
	s.closed = true
	shared := s.login
	s.mutex.Unlock()
	if shared != nil {
		select {
		case <-shared.done:
		case <-ctx.Done():
		}
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	token := s.token
	s.token = ""
	if !s.renewable {
		return ""
	}
	return token
}
