package strongroom

import (
	"context"
	"errors"
	"math/rand/v2"
	"net/http"
	"time"
)

const (
	// resendsMax is how often a request is sent again.
	resendsMax = 3
	// retryAfterMax is the longest Retry-After that is waited for.
	retryAfterMax = 30 * time.Second
	// pauseFirst is the most that is waited before the first repeat; it doubles each time.
	pauseFirst = 200 * time.Millisecond
)

// pauseAfter gives the pause between an ask that ended with err and the next; n counts from 0. False
// when the server asks for more time than is waited for.
func pauseAfter(err error, n int) (time.Duration, bool) {
	var problem *ProblemError
	if errors.As(err, &problem) && busy(problem) && problem.RetryAfterSeconds != nil {
		seconds := *problem.RetryAfterSeconds
		return time.Duration(seconds) * time.Second, seconds <= int64(retryAfterMax/time.Second)
	}
	return rand.N(pauseFirst << n), true
}

// busy reports whether the server, or a proxy before it, asks for a repeat.
func busy(problem *ProblemError) bool {
	return problem.Status == http.StatusTooManyRequests || problem.Status == http.StatusServiceUnavailable
}

// worthRepeating reports whether a repeat may end otherwise.
func worthRepeating(err error) bool {
	var problem *ProblemError
	if errors.As(err, &problem) {
		return busy(problem)
	}
	var transport *TransportError
	return errors.As(err, &transport)
}

// pause waits; the error is that of the context.
func pause(ctx context.Context, duration time.Duration) error {
	timer := time.NewTimer(duration)
	defer timer.Stop()
	select {
	case <-timer.C:
		return ctx.Err()
	case <-ctx.Done():
		return ctx.Err()
	}
}
