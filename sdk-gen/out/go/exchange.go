package strongroom

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptrace"
	"sync/atomic"
)

// answerMax is the longest body that is read.
const answerMax = 32 << 20

// rawAnswer is an answer as it came.
type rawAnswer struct {
	status int
	header http.Header
	body   []byte
}

// answer sends a request and decodes what it gets.
func answer[T any](ctx context.Context, c *Client, r *request) (*T, error) {
	into := new(T)
	if err := c.do(ctx, r, into); err != nil {
		return nil, err
	}
	return into, nil
}

// do sends a request until it has an answer: again after what a repeat may help against, and once
// with a new session when the one that was used is over.
func (c *Client) do(ctx context.Context, r *request, into any) error {
	renewed := false
	for resent := 0; ; {
		token, err := c.token(ctx, r)
		if err != nil {
			return err
		}
		err = c.once(ctx, r, token, into)
		if err == nil {
			return nil
		}
		if !renewed && !r.public && sessionOver(err) && c.sessions.forget(token) {
			renewed = true
			continue
		}
		if resent == resendsMax || !r.repeatable() || !worthRepeating(err) || ctx.Err() != nil {
			return err
		}
		wait, bearable := pauseAfter(err, resent)
		if !bearable {
			return err
		}
		if stopped := c.pause(ctx, wait); stopped != nil {
			return &TransportError{Operation: r.operation, Err: stopped}
		}
		resent++
	}
}

// token gives that of the session, after a login when there is none; nothing for public operations.
func (c *Client) token(ctx context.Context, r *request) (Secret, error) {
	if r.public {
		return "", nil
	}
	token, err := c.sessions.current(ctx)
	if err != nil && ctx.Err() != nil && errors.Is(err, ctx.Err()) {
		return "", &TransportError{Operation: r.operation, Unsent: true, Err: err}
	}
	return token, err
}

// sessionOver reports whether a new login may help.
func sessionOver(err error) bool {
	var problem *ProblemError
	if !errors.As(err, &problem) || problem.Status != http.StatusUnauthorized {
		return false
	}
	return problem.Code == CodeSessionInvalid || problem.Code == CodeSessionMissing
}

// once sends a request one time and decodes its answer.
func (c *Client) once(ctx context.Context, r *request, token Secret, into any) error {
	got, err := c.send(ctx, r, token)
	if err != nil {
		return err
	}
	if got.status < 200 || got.status > 299 {
		return problemOf(got)
	}
	// The text of an error of JSON may quote the body.
	if into != nil && json.Unmarshal(got.body, into) != nil {
		return unexpected(got)
	}
	return nil
}

// send sends a request one time and reads its answer to the end.
func (c *Client) send(ctx context.Context, r *request, token Secret) (*rawAnswer, error) {
	ctx, cancel := context.WithTimeout(ctx, c.timeout)
	defer cancel()
	road := &road{}
	request, err := c.request(httptrace.WithClientTrace(ctx, road.trace()), r, token)
	if err != nil {
		return nil, err
	}
	response, err := c.http.Do(request)
	if err != nil {
		return nil, &TransportError{Operation: r.operation, Unsent: road.untaken(), Err: withoutURL(err)}
	}
	defer response.Body.Close()
	body, err := io.ReadAll(io.LimitReader(response.Body, answerMax+1))
	if err == nil && len(body) > answerMax {
		err = errors.New("the answer is too long")
	}
	if err != nil {
		return nil, &TransportError{Operation: r.operation, Err: err}
	}
	return &rawAnswer{status: response.StatusCode, header: response.Header, body: body}, nil
}

// request makes a request of net/http.
func (c *Client) request(ctx context.Context, r *request, token Secret) (*http.Request, error) {
	if r.unfit {
		return nil, fmt.Errorf("strongroom: %s: a parameter of the path can't be one", r.operation)
	}
	var content io.Reader
	if r.body != nil {
		encoded, err := json.Marshal(r.body)
		if err != nil {
			return nil, fmt.Errorf("strongroom: %s: the body can't be encoded", r.operation)
		}
		content = bytes.NewReader(encoded)
	}
	request, err := http.NewRequestWithContext(ctx, r.method, r.url(c.base), content)
	if err != nil {
		return nil, fmt.Errorf("strongroom: %s: the request can't be made", r.operation)
	}
	request.Header = r.header.Clone()
	request.Header.Set("User-Agent", c.userAgent)
	request.Header.Set("Accept", "application/json, application/problem+json")
	if content != nil {
		request.Header.Set("Content-Type", "application/json")
	}
	if token != "" {
		request.Header.Set("Authorization", "Bearer "+token.Reveal())
	}
	if !r.repeatable() {
		// Without it net/http sends no body twice by itself.
		request.GetBody = nil
	}
	return request, nil
}

// road tells whether a request had a connection to go on.
type road struct {
	wanted, given atomic.Bool
}

func (r *road) trace() *httptrace.ClientTrace {
	return &httptrace.ClientTrace{
		GetConn: func(string) { r.wanted.Store(true) },
		GotConn: func(httptrace.GotConnInfo) { r.given.Store(true) },
	}
}

// untaken is true when a connection was looked for and none was made. A transport that doesn't
// trace leaves both false, and then nobody knows.
func (r *road) untaken() bool { return r.wanted.Load() && !r.given.Load() }
