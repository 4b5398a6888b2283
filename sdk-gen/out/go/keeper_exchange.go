package strongroom

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
)

// exchange is what a keeper asks of a server.
type exchange interface {
	// probe is SessionGet without a session, once: nothing but a refusal is an answer.
	probe(ctx context.Context) error
	// ask is LoginEx, once.
	ask(ctx context.Context, userID string, password Secret, nextHash string) (opened, error)
	// confirm is LoginExConfirm, once.
	confirm(ctx context.Context, token Secret) error
}

// opened is a session that LoginEx gave.
type opened struct {
	token   Secret
	rotated bool
}

// end is how an ask ended, for the chain.
type end int

const (
	endIn end = iota
	endRefused
	endReused
	endNotDone
	endOther
	endLost
)

// endOf sorts the error of an ask. What is doubtful is lost: that is always safe.
func endOf(err error) end {
	if err == nil {
		return endIn
	}
	var transport *TransportError
	if errors.As(err, &transport) && transport.Unsent {
		return endNotDone
	}
	var problem *ProblemError
	if !errors.As(err, &problem) || !problem.known() {
		return endLost
	}
	switch {
	case problem.Status == http.StatusUnauthorized:
		return endRefused
	case problem.Status == http.StatusUnprocessableEntity && problem.Code == CodeOtpSuccessorReused:
		return endReused
	case problem.Status == http.StatusTooManyRequests:
		return endNotDone
	case problem.Status == http.StatusServiceUnavailable && problem.Code != CodeOutcomeUnknown:
		return endNotDone
	case problem.Status >= 400 && problem.Status <= 499:
		return endOther
	}
	return endLost
}

// server is the exchange with a real one.
type server struct{ client *Client }

func (s *server) probe(ctx context.Context) error {
	got, err := s.client.send(ctx, newRequest("SessionGet", http.MethodGet, "/v1/sessions/current"), "")
	if err != nil {
		return err
	}
	problem := problemOf(got)
	if problem.known() && problem.Status == http.StatusUnauthorized {
		return nil
	}
	return problem
}

func (s *server) ask(ctx context.Context, userID string, password Secret, nextHash string) (opened, error) {
	r := newRequest("LoginEx", http.MethodPost, "/v1/sessions/otp")
	r.body = OtpSessionNew{UserID: userID, Password: password, NextPasswordHash: &nextHash}
	got, err := s.client.send(ctx, r, "")
	if err != nil {
		return opened{}, err
	}
	if got.status != http.StatusCreated {
		return opened{}, problemOf(got)
	}
	return openedOf(got)
}

func (s *server) confirm(ctx context.Context, token Secret) error {
	r := newRequest("LoginExConfirm", http.MethodPost, "/v1/sessions/current/otp-confirmation")
	return s.client.once(ctx, r, token, nil)
}

// openedOf reads a session. A body without one of its members is none: to take an absent
// passwordRotated for false would give up the password that may be in force.
func openedOf(got *rawAnswer) (opened, error) {
	var body struct {
		Token           Secret `json:"token"`
		PasswordRotated *bool  `json:"passwordRotated"`
	}
	if json.Unmarshal(got.body, &body) != nil || body.Token == "" || body.PasswordRotated == nil {
		return opened{}, unexpected(got)
	}
	return opened{token: body.Token, rotated: *body.PasswordRotated}, nil
}
