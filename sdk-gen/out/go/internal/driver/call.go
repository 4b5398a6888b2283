package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"reflect"
	"strings"

	"github.com/strongroom/strongroom-go"
)

// operation calls a method of the client.
type operation func(ctx context.Context, client *strongroom.Client, given members) (any, error)

// answering is a method with an answer.
func answering[P, A any](method func(*strongroom.Client, context.Context, P) (*A, error)) operation {
	return func(ctx context.Context, client *strongroom.Client, given members) (any, error) {
		params, err := decoded[P](given)
		if err != nil {
			return nil, err
		}
		return method(client, ctx, params)
	}
}

// silent is a method without an answer.
func silent[P any](method func(*strongroom.Client, context.Context, P) error) operation {
	return func(ctx context.Context, client *strongroom.Client, given members) (any, error) {
		params, err := decoded[P](given)
		if err != nil {
			return nil, err
		}
		return nil, method(client, ctx, params)
	}
}

// members are the parameters and the body by their names.
type members map[string]json.RawMessage

// decoded gives them as the package has them. A number or a boolean may be given as the text that it
// is in a URL.
func decoded[P any](given members) (P, error) {
	var params P
	fields := reflect.TypeFor[P]()
	for i := range fields.NumField() {
		field := fields.Field(i)
		kind := field.Type
		if kind.Kind() == reflect.Pointer {
			kind = kind.Elem()
		}
		name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		value, there := given[name]
		if there && (kind.Kind() == reflect.Int64 || kind.Kind() == reflect.Bool) {
			given[name] = bytes.Trim(value, `"`)
		}
	}
	text, err := json.Marshal(given)
	if err != nil {
		return params, err
	}
	return params, strictly(text, &params)
}

// callers has a client for each session.
type callers struct {
	url     string
	status  *statusKeeper
	clients map[strongroom.Secret]*strongroom.Client
}

func newCallers(url string) *callers {
	return &callers{url: url, status: &statusKeeper{}, clients: map[strongroom.Secret]*strongroom.Client{}}
}

func (c *callers) client(token strongroom.Secret) (*strongroom.Client, error) {
	if client, found := c.clients[token]; found {
		return client, nil
	}
	var credentials strongroom.Credentials
	if token != "" {
		credentials = strongroom.Token(token)
	}
	client, err := strongroom.New(c.url, credentials, strongroom.WithHTTPClient(&http.Client{Transport: c.status}))
	if err != nil {
		return nil, err
	}
	c.clients[token] = client
	return client, nil
}

// call gives the reply to a request. An error is none of the server's.
func (c *callers) call(ctx context.Context, asked ask) (reply, error) {
	called, known := operations[asked.Operation]
	if !known {
		return reply{}, errors.New("no such operation")
	}
	client, err := c.client(asked.Token)
	if err != nil {
		return reply{}, err
	}
	answer, err := called(ctx, client, asked.members())
	var problem *strongroom.ProblemError
	if errors.As(err, &problem) {
		return reply{Status: int(problem.Status), Code: problem.Code, Problem: &problem.Problem}, nil
	}
	if err != nil {
		return reply{}, err
	}
	if value := reflect.ValueOf(answer); answer != nil && value.IsNil() {
		return reply{}, fmt.Errorf("%T: neither an answer nor an error", answer)
	}
	return reply{Status: c.status.last, Body: answer}, nil
}

// members gives the parameters and the body together.
func (a ask) members() members {
	all := members{}
	for name, value := range a.Parameters {
		all[name] = value
	}
	if len(a.Body) > 0 && string(a.Body) != "null" {
		all["body"] = a.Body
	}
	return all
}

// statusKeeper remembers the status of the last answer, which the package doesn't tell of a success.
type statusKeeper struct{ last int }

// RoundTrip sends a request on its way.
func (s *statusKeeper) RoundTrip(request *http.Request) (*http.Response, error) {
	response, err := http.DefaultTransport.RoundTrip(request)
	if err == nil {
		s.last = response.StatusCode
	}
	return response, err
}
