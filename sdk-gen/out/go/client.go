package strongroom

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"
)

const (
	// timeoutDefault leaves room for the longest wait that an operation may be asked for, 30 s.
	timeoutDefault = 60 * time.Second
	// closeTimeout bounds the farewell.
	closeTimeout = 5 * time.Second
)

// Client calls the operations of one server. It may be used by many goroutines at once.
type Client struct {
	base      string
	http      *http.Client
	timeout   time.Duration
	userAgent string
	sessions  *sessions
	// own is the transport that the client has for itself.
	own *http.Transport
	// pause is replaced in tests.
	pause func(context.Context, time.Duration) error
}

// Option changes a client that is being made.
type Option func(*Client)

// WithHTTPClient has requests sent by another client of net/http, for a proxy or certificates of
// one's own. It is copied; redirects are not followed, since they would carry secrets elsewhere.
func WithHTTPClient(client *http.Client) Option {
	return func(c *Client) {
		copied := *client
		c.http = &copied
	}
}

// WithTimeout bounds each attempt of a request; 60 s when absent. The time of a whole call is bounded
// by its context.
func WithTimeout(timeout time.Duration) Option {
	return func(c *Client) { c.timeout = timeout }
}

// WithUserAgent puts the name of a program before the one of this package.
func WithUserAgent(name string) Option {
	return func(c *Client) { c.userAgent = name + " " + c.userAgent }
}

// New makes a client of the server at a base URL, with or without a path prefix. Nothing is sent
// before the first request. Without credentials (nil) only Login and LoginEx are of use.
func New(baseURL string, credentials Credentials, options ...Option) (*Client, error) {
	base, err := baseOf(baseURL)
	if err != nil {
		return nil, err
	}
	own := transport()
	c := &Client{
		base:      base,
		http:      &http.Client{Transport: own},
		timeout:   timeoutDefault,
		userAgent: "strongroom-go/" + Version,
		sessions:  &sessions{},
		own:       own,
		pause:     pause,
	}
	for _, option := range options {
		option(c)
	}
	c.http.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	if credentials != nil {
		c.sessions.renewable = credentials.renewable()
		c.sessions.open = func(ctx context.Context) (Secret, error) { return credentials.login(ctx, c) }
	}
	return c, nil
}

// transport is a copy of the usual one, so that closing the client closes its own connections only.
func transport() *http.Transport {
	if usual, ok := http.DefaultTransport.(*http.Transport); ok {
		return usual.Clone()
	}
	return &http.Transport{Proxy: http.ProxyFromEnvironment}
}

// baseOf checks a base URL and takes off the slash at its end. Its errors don't quote it: somebody
// may have put a password there.
func baseOf(text string) (string, error) {
	base, err := url.Parse(text)
	if err != nil || base.Host == "" || base.Scheme != "http" && base.Scheme != "https" {
		return "", errors.New("strongroom: the base URL is none of http or https with a host")
	}
	if base.User != nil || base.RawQuery != "" || base.ForceQuery || base.Fragment != "" {
		return "", errors.New("strongroom: the base URL has a user, a query or a fragment")
	}
	return strings.TrimRight(base.String(), "/"), nil
}

// Close ends the session of the client, and the client. The error is that of Logout; the client is
// closed whatever it says, and a session that could not be ended runs out by itself.
func (c *Client) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), closeTimeout)
	defer cancel()
	defer c.own.CloseIdleConnections()
	token := c.sessions.close(ctx)
	if token == "" {
		return nil
	}
	return c.once(ctx, newRequest("Logout", http.MethodDelete, "/v1/sessions/current"), token, nil)
}

// String names the server.
func (c *Client) String() string { return "strongroom.Client(" + c.base + ")" }

// Format writes what String gives, whatever the verb.
func (c *Client) Format(state fmt.State, _ rune) { conceal(state, c.String()) }
