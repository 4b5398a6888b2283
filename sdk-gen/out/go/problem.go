package strongroom

import (
	"encoding/json"
	"errors"
	"fmt"
	"mime"
	"net/http"
	"strconv"
)

// CodeUnexpectedAnswer is the code of an answer that the contract doesn't know, such as a proxy's
// page: its status is that of the answer, and a success may be among them. The server never sends
// this code.
const CodeUnexpectedAnswer = "unexpected-answer"

// ErrClosed is the error of a request of a client that was closed.
var ErrClosed = errors.New("strongroom: the client is closed")

// ProblemError is an answer that is no success. Programs read its Status and Code; the known codes
// are constants, and others may come. Its text never holds what was sent.
type ProblemError struct {
	Problem
}

// Error names the status, the code and the request.
func (p *ProblemError) Error() string {
	text := fmt.Sprintf("strongroom: %d %s: %s", p.Status, p.Code, p.Title)
	if p.Detail != nil && *p.Detail != "" {
		text += ": " + *p.Detail
	}
	if p.RequestID != "" {
		text += " (request " + p.RequestID + ")"
	}
	return text
}

// known reports whether the server itself said it.
func (p *ProblemError) known() bool { return p.Code != CodeUnexpectedAnswer }

// problemOf reads an answer that is no success.
func problemOf(a *rawAnswer) *ProblemError {
	kind, _, err := mime.ParseMediaType(a.header.Get("Content-Type"))
	if err != nil || kind != "application/problem+json" {
		return unexpected(a)
	}
	problem := &ProblemError{}
	if json.Unmarshal(a.body, &problem.Problem) != nil || problem.Code == "" {
		return unexpected(a)
	}
	problem.Status = int64(a.status)
	if problem.RetryAfterSeconds == nil {
		problem.RetryAfterSeconds = retryAfter(a.header)
	}
	return problem
}

// unexpected is the error of an answer that the contract doesn't know. Nothing of its body is
// kept: it may hold anything.
func unexpected(a *rawAnswer) *ProblemError {
	return &ProblemError{Problem{
		Status:            int64(a.status),
		Code:              CodeUnexpectedAnswer,
		Title:             "The answer is none of the contract",
		RequestID:         a.header.Get("X-Request-Id"),
		RetryAfterSeconds: retryAfter(a.header),
	}}
}

// retryAfter reads Retry-After in seconds; a date is as good as none.
func retryAfter(header http.Header) *int64 {
	seconds, err := strconv.ParseInt(header.Get("Retry-After"), 10, 64)
	if err != nil || seconds < 0 {
		return nil
	}
	return &seconds
}
