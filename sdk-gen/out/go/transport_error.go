package strongroom

import (
	"context"
	"crypto/tls"
	"errors"
	"net"
	"net/url"
)

// TransportError is a request without an answer: no connection could be made, it ended before the
// answer did, or time ran out. Whether the server has done the request is unknown, unless Unsent.
type TransportError struct {
	// Operation is the name of the operation in the contract.
	Operation string
	// Unsent is true when no connection was made, so that the server can't have done anything.
	Unsent bool
	// Err is the cause; it may be context.Canceled or context.DeadlineExceeded.
	Err error
}

// Error says what is known without what was sent.
func (t *TransportError) Error() string {
	return "strongroom: " + t.Operation + ": no answer: " + cause(t.Err)
}

// Unwrap gives the cause.
func (t *TransportError) Unwrap() error { return t.Err }

// cause describes an error of the network. The texts of package net/http are not taken over: they
// quote URLs, whose query was sent, and pieces of broken answers, which may be secret.
func cause(err error) string {
	var operation *net.OpError
	var certificate *tls.CertificateVerificationError
	switch {
	case errors.Is(err, context.Canceled):
		return "it was canceled"
	case errors.Is(err, context.DeadlineExceeded), timedOut(err):
		return "time ran out"
	case errors.As(err, &operation):
		return operation.Error()
	case errors.As(err, &certificate):
		return certificate.Error()
	}
	return "the connection broke"
}

func timedOut(err error) bool {
	var timeout net.Error
	return errors.As(err, &timeout) && timeout.Timeout()
}

// withoutURL takes off the wrapping of net/http, whose text quotes the URL.
func withoutURL(err error) error {
	var wrapped *url.Error
	if errors.As(err, &wrapped) {
		return wrapped.Err
	}
	return err
}
