package strongroom

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// request is one call of an operation, as the generated methods put it together.
type request struct {
	operation string
	method    string
	target    string
	values    url.Values
	header    http.Header
	body      any
	// public operations need no session.
	public bool
	// unfit says that a path parameter can't be one.
	unfit bool
}

func newRequest(operation, method, template string) *request {
	return &request{operation: operation, method: method, target: template, values: url.Values{}, header: http.Header{}}
}

// path puts a parameter into the path. The empty text and dots would lead to another operation.
func (r *request) path(name string, value any) {
	text, _ := textOf(value)
	r.unfit = r.unfit || text == "" || text == "." || text == ".."
	r.target = strings.Replace(r.target, "{"+name+"}", url.PathEscape(text), 1)
}

// query sets a parameter of the query, unless it is absent.
func (r *request) query(name string, value any) {
	if text, present := textOf(value); present {
		r.values.Set(name, text)
	}
}

// head sets a header, unless it is absent.
func (r *request) head(name string, value any) {
	if text, present := textOf(value); present {
		r.header.Set(name, text)
	}
}

// repeatable reports whether sending the request twice does no harm. LoginEx is left to the keeper.
func (r *request) repeatable() bool {
	if r.operation == "LoginEx" {
		return false
	}
	return r.method == http.MethodGet || r.header.Get("Idempotency-Key") != ""
}

// url gives the target below the base, with the query.
func (r *request) url(base string) string {
	if len(r.values) == 0 {
		return base + r.target
	}
	return base + r.target + "?" + r.values.Encode()
}

// textOf gives a parameter as it is sent, and whether it is there.
func textOf(value any) (string, bool) {
	switch value := value.(type) {
	case string:
		return value, true
	case int64:
		return strconv.FormatInt(value, 10), true
	case bool:
		return strconv.FormatBool(value), true
	case time.Time:
		return value.UTC().Format(time.RFC3339Nano), true
	case *string:
		return textOfPointer(value)
	case *int64:
		return textOfPointer(value)
	case *bool:
		return textOfPointer(value)
	case *time.Time:
		return textOfPointer(value)
	}
	// A kind that the generator has begun to use: the tests of this file fail before anybody sees it.
	panic("strongroom: a parameter of an unknown type")
}

func textOfPointer[T any](value *T) (string, bool) {
	if value == nil {
		return "", false
	}
	return textOf(*value)
}
