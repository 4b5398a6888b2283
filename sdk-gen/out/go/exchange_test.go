package strongroom

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// scripted answers the requests of a test one after the other, and counts the logins.
type scripted struct {
	*httptest.Server
	client *Client
	logins atomic.Int64
	// authorized says that a request showed a session.
	authorized atomic.Bool
	mutex      sync.Mutex
	script     []http.HandlerFunc
	seen       []*http.Request
	pauses     []time.Duration
}

func script(t *testing.T, answers ...http.HandlerFunc) *scripted {
	t.Helper()
	s := &scripted{script: answers}
	s.Server = httptest.NewServer(s)
	t.Cleanup(s.Server.Close)
	client, err := New(s.URL, UserPassword("billing", precious))
	if err != nil {
		t.Fatal(err)
	}
	client.pause = func(_ context.Context, pause time.Duration) error {
		s.pauses = append(s.pauses, pause)
		return nil
	}
	s.client = client
	return s
}

func (s *scripted) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost && r.URL.Path == "/v1/sessions" {
		number := s.logins.Add(1)
		time.Sleep(20 * time.Millisecond)
		w.WriteHeader(http.StatusCreated)
		fmt.Fprintf(w, `{"token": "srs_%d"}`, number)
		return
	}
	if r.Header.Get("Authorization") != "" {
		s.authorized.Store(true)
	}
	s.mutex.Lock()
	s.seen = append(s.seen, r)
	next := s.script[0]
	if len(s.script) > 1 {
		s.script = s.script[1:]
	}
	s.mutex.Unlock()
	next(w, r)
}

// sent is how many requests arrived, but for logins.
func (s *scripted) sent() int {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return len(s.seen)
}

func problem(status int, code string, headers ...string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/problem+json")
		for i := 0; i < len(headers); i += 2 {
			w.Header().Set(headers[i], headers[i+1])
		}
		w.WriteHeader(status)
		fmt.Fprintf(w, `{"type": "/problems/%[1]s", "title": "A title", "status": %[2]d, "code": %[1]q, "requestId": "r-1", "errors": [], "more": 1}`, code, status)
	}
}

func session(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, `{"userId": "billing", "sessionId": %q, "more": {}}`, r.Header.Get("Authorization"))
}

func cut(w http.ResponseWriter, _ *http.Request) { panic(http.ErrAbortHandler) }

func cutInItsMiddle(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Length", "1000")
	io.WriteString(w, `{"userId": `)
	panic(http.ErrAbortHandler)
}

func (s *scripted) get() (*SessionInfo, error) {
	return s.client.SessionGet(context.Background(), SessionGetParams{})
}

func TestRetries(t *testing.T) {
	key := NewIdempotencyKey()
	get := func(s *scripted) error { _, err := s.get(); return err }
	remove := func(key *string) func(*scripted) error {
		return func(s *scripted) error {
			return s.client.AdminDelete(context.Background(), AdminDeleteParams{UserID: "x", IdempotencyKey: key})
		}
	}
	busy := problem(http.StatusServiceUnavailable, CodeServerBusy)
	cases := []struct {
		name   string
		call   func(*scripted) error
		script []http.HandlerFunc
		sent   int
		code   string
		lost   bool
	}{
		{"503, then done", get, []http.HandlerFunc{busy, busy, busy, session}, 4, "", false},
		{"503 too often", get, []http.HandlerFunc{busy}, 4, CodeServerBusy, false},
		{"429", get, []http.HandlerFunc{problem(429, CodeRateExceeded, "Retry-After", "7"), session}, 2, "", false},
		{"429 for long", get, []http.HandlerFunc{problem(429, CodeRateExceeded, "Retry-After", "31")}, 1, CodeRateExceeded, false},
		{"a proxy that is busy", get, []http.HandlerFunc{func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(503) }, session}, 2, "", false},
		{"cut", get, []http.HandlerFunc{cut, cutInItsMiddle, session}, 3, "", false},
		{"cut too often", get, []http.HandlerFunc{cut}, 4, "", true},
		{"500", get, []http.HandlerFunc{problem(500, CodeInternalError)}, 1, CodeInternalError, false},
		{"no key, 503", remove(nil), []http.HandlerFunc{busy}, 1, CodeServerBusy, false},
		{"no key, cut", remove(nil), []http.HandlerFunc{cut}, 1, "", true},
		{"a key, 503", remove(&key), []http.HandlerFunc{busy, session}, 2, "", false},
		{"a key, cut", remove(&key), []http.HandlerFunc{cut, session}, 2, "", false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := script(t, c.script...)
			s.client.http.Transport.(*http.Transport).DisableKeepAlives = true
			err := c.call(s)
			var problem *ProblemError
			var lost *TransportError
			if code := codeOf(err); s.sent() != c.sent || code != c.code || errors.As(err, &lost) != c.lost {
				t.Errorf("sent %d times, %v", s.sent(), err)
			}
			if c.code == "" && !c.lost && err != nil || errors.As(err, &problem) && problem.RequestID != "r-1" {
				t.Error(err)
			}
		})
	}
}

func codeOf(err error) string {
	var problem *ProblemError
	if errors.As(err, &problem) {
		return problem.Code
	}
	return ""
}

func TestPausesGrow(t *testing.T) {
	s := script(t, problem(503, CodeServerBusy), problem(503, CodeServerBusy), problem(429, CodeRateExceeded, "Retry-After", "7"), session)
	if _, err := s.get(); err != nil {
		t.Fatal(err)
	}
	if len(s.pauses) != 3 || s.pauses[0] > pauseFirst || s.pauses[1] > 2*pauseFirst || s.pauses[2] != 7*time.Second {
		t.Error(s.pauses)
	}
}

func TestAnswersOfOthersAreOneError(t *testing.T) {
	page := func(status int, kind, body string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", kind)
			w.Header().Set("Location", "/v1/sessions")
			w.WriteHeader(status)
			io.WriteString(w, body)
		}
	}
	for name, answer := range map[string]http.HandlerFunc{
		"a page":             page(502, "text/html", "<h1>horse</h1>"),
		"a redirect":         page(307, "text/html", "horse"),
		"no code":            page(404, "application/problem+json", `{"title": "horse"}`),
		"no problem":         page(404, "application/problem+json", `["horse"]`),
		"another media type": page(404, "application/json", `{"code": "horse"}`),
		"no JSON":            page(200, "application/json", `horse`),
		"a wrong type":       page(200, "application/json", `{"createdAt": "horse"}`),
		"nothing":            page(200, "application/json", ``),
	} {
		_, err := script(t, answer).get()
		if codeOf(err) != CodeUnexpectedAnswer || strings.Contains(err.Error(), "horse") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestASessionThatIsOverIsRenewedOnce(t *testing.T) {
	s := script(t, session, problem(401, CodeSessionInvalid), session, problem(401, CodeSessionMissing))
	for _, want := range []string{"Bearer srs_1", "Bearer srs_2"} {
		if got, err := s.get(); err != nil || got.SessionID != want {
			t.Errorf("%v, %v, want %s", got, err, want)
		}
	}
	if _, err := s.get(); codeOf(err) != CodeSessionMissing || s.logins.Load() != 3 || s.sent() != 5 {
		t.Errorf("%v after %d logins and %d requests", err, s.logins.Load(), s.sent())
	}
}

func TestOtherRefusalsAreNotRenewed(t *testing.T) {
	s := script(t, problem(401, "code-of-tomorrow"))
	if _, err := s.get(); codeOf(err) != "code-of-tomorrow" || s.sent() != 1 {
		t.Error(err)
	}
	s = script(t, problem(401, CodeSessionInvalid))
	client, err := New(s.URL, Token("srs_foreign"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := client.SessionGet(context.Background(), SessionGetParams{}); codeOf(err) != CodeSessionInvalid || s.sent() != 1 {
		t.Error(err)
	}
	if err := client.Close(); err != nil || s.sent() != 1 {
		t.Errorf("a session of somebody else was ended: %v", err)
	}
}

func TestRequestsAtTheSameTimeShareALogin(t *testing.T) {
	s := script(t, session)
	canceled, cancel := context.WithCancel(context.Background())
	var all sync.WaitGroup
	for range 20 {
		all.Add(1)
		go func() {
			defer all.Done()
			if _, err := s.get(); err != nil {
				t.Error(err)
			}
		}()
	}
	all.Add(1)
	go func() {
		defer all.Done()
		// Whoever gives up leaves the login to the others.
		_, err := s.client.SessionGet(canceled, SessionGetParams{})
		if err != nil && !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	}()
	cancel()
	all.Wait()
	if s.logins.Load() != 1 {
		t.Errorf("%d logins", s.logins.Load())
	}
}

func TestCloseEndsTheSessionAndTheClient(t *testing.T) {
	s := script(t, session)
	if err := s.client.Close(); err != nil || s.sent() != 0 {
		t.Errorf("a client without a session sent something: %v", err)
	}
	s = script(t, session)
	if _, err := s.get(); err != nil {
		t.Fatal(err)
	}
	if err := s.client.Close(); err != nil {
		t.Error(err)
	}
	last := s.seen[len(s.seen)-1]
	if last.Method != http.MethodDelete || last.URL.Path != "/v1/sessions/current" || last.Header.Get("Authorization") != "Bearer srs_1" {
		t.Errorf("%s %s", last.Method, last.URL)
	}
	if _, err := s.get(); !errors.Is(err, ErrClosed) {
		t.Error(err)
	}
}

func TestALostConnectionTellsNothingOfTheRequest(t *testing.T) {
	s := script(t, cut)
	_, err := s.client.KMKeyGetByAccount(context.Background(), KMKeyGetByAccountParams{ResourceID: "HORSE", AccountID: "horse"})
	var lost *TransportError
	if !errors.As(err, &lost) || lost.Unsent || lost.Operation != "KMKeyGetByAccount" || strings.Contains(strings.ToLower(err.Error()), "horse") {
		t.Error(err)
	}
}

func TestNoConnectionIsKnownToBeUnsent(t *testing.T) {
	for _, base := range []string{"http://127.0.0.1:1", "https://" + script(t, session).Listener.Addr().String(), "http://host.invalid"} {
		client, err := New(base, nil, WithTimeout(5*time.Second))
		if err != nil {
			t.Fatal(err)
		}
		_, err = client.Login(context.Background(), LoginParams{})
		var lost *TransportError
		if !errors.As(err, &lost) || !lost.Unsent {
			t.Errorf("%s: %v", base, err)
		}
	}
}

func TestAProbeIsAnsweredByARefusalAlone(t *testing.T) {
	for _, c := range []struct {
		answer   http.HandlerFunc
		answered bool
	}{
		{problem(401, CodeSessionMissing), true},
		{problem(401, "code-of-tomorrow"), true},
		{problem(503, CodeServerBusy), false},
		{problem(403, CodeFunctionNotAllowed), false},
		{func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(401) }, false},
		{session, false},
		{cutInItsMiddle, false},
	} {
		s := script(t, c.answer)
		if err := (&server{s.client}).probe(context.Background()); (err == nil) != c.answered {
			t.Error(err)
		}
		if s.logins.Load() != 0 || s.authorized.Load() {
			t.Error("it took a session")
		}
	}
}

func TestContextEndsACall(t *testing.T) {
	s := script(t, func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	if _, err := s.client.Login(context.Background(), LoginParams{}); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	_, err := s.client.SessionGet(ctx, SessionGetParams{})
	if !errors.Is(err, context.DeadlineExceeded) || s.sent() != 1 {
		t.Errorf("%v, sent %d times", err, s.sent())
	}
}

func TestPagesAreAskedForOneByOne(t *testing.T) {
	page := func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Query().Get("cursor") {
		case "":
			io.WriteString(w, `{"items": [{"userId": "a"}, {"userId": "b"}], "nextCursor": "2"}`)
		case "2":
			io.WriteString(w, `{"items": [], "nextCursor": "3"}`)
		default:
			io.WriteString(w, `{"items": [{"userId": "c"}], "nextCursor": null}`)
		}
	}
	s := script(t, page)
	all := s.client.AdminListAll(context.Background(), AdminListParams{Limit: Ptr(int64(2))})
	for range 2 {
		var got string
		for administrator, err := range all {
			if err != nil {
				t.Fatal(err)
			}
			got += administrator.UserID
		}
		if got != "abc" {
			t.Error(got)
		}
	}
	for range all {
		break
	}
	if s.sent() != 7 || s.seen[0].URL.RawQuery != "limit=2" || s.seen[1].URL.RawQuery != "cursor=2&limit=2" {
		t.Errorf("%d requests", s.sent())
	}
}

func TestAnErrorEndsTheIteration(t *testing.T) {
	s := script(t, problem(403, CodePrivilegeMissing))
	turns := 0
	for _, err := range s.client.AdminListAll(context.Background(), AdminListParams{}) {
		turns++
		if codeOf(err) != CodePrivilegeMissing {
			t.Error(err)
		}
	}
	if turns != 1 {
		t.Errorf("%d turns", turns)
	}
}
