package strongroom

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"
)

func TestParametersAreEscaped(t *testing.T) {
	r := newRequest("X", http.MethodGet, "/v1/a/{one}/b/{two}")
	r.path("one", "x/y?z")
	r.path("two", int64(7))
	r.query("accountId", `cn=a,b+c &d`)
	r.query("absent", (*string)(nil))
	r.query("from", time.Date(2026, 11, 22, 2, 50, 0, 5e6, time.FixedZone("", 3600)))
	want := "http://h/p/v1/a/x%2Fy%3Fz/b/7?accountId=cn%3Da%2Cb%2Bc+%26d&from=2026-11-22T01%3A50%3A00.005Z"
	if got := r.url("http://h/p"); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestNoPathParameterLeadsElsewhere(t *testing.T) {
	client, err := New("http://127.0.0.1:1", Token("srs_x"))
	if err != nil {
		t.Fatal(err)
	}
	for _, userID := range []string{"", ".", ".."} {
		err := client.AdminDelete(context.Background(), AdminDeleteParams{UserID: userID})
		if err == nil || !strings.Contains(err.Error(), "path") {
			t.Errorf("%q: %v", userID, err)
		}
	}
}

func TestWhatMayBeSentTwice(t *testing.T) {
	cases := []struct {
		operation, method, key string
		repeatable             bool
	}{
		{"SessionGet", http.MethodGet, "", true},
		{"AdminAdd", http.MethodPost, "", false},
		{"AdminAdd", http.MethodPost, NewIdempotencyKey(), true},
		{"AdminDelete", http.MethodDelete, "", false},
		{"LoginEx", http.MethodPost, NewIdempotencyKey(), false},
	}
	for _, c := range cases {
		r := newRequest(c.operation, c.method, "/")
		if c.key != "" {
			r.head("Idempotency-Key", &c.key)
		}
		if r.repeatable() != c.repeatable {
			t.Errorf("%+v", c)
		}
	}
}

func TestAbsentAndEmptyDiffer(t *testing.T) {
	cases := map[string]ProductAdministratorChange{
		`{}`:                      {},
		`{"allowedAddresses":[]}`: {AllowedAddresses: Ptr([]string{})},
	}
	for want, change := range cases {
		if got, err := json.Marshal(change); err != nil || string(got) != want {
			t.Errorf("got %s, %v, want %s", got, err, want)
		}
	}
}

func TestBaseURL(t *testing.T) {
	for text, want := range map[string]string{
		"https://h":        "https://h",
		"http://h:8/":      "http://h:8",
		"https://h/p/q/":   "https://h/p/q",
		"https://[::1]:44": "https://[::1]:44",
	} {
		if got, err := baseOf(text); err != nil || got != want {
			t.Errorf("%s: %s, %v", text, got, err)
		}
	}
	for _, text := range []string{"", "h", "ftp://h", "https://", "https://u:horse@h", "https://h?q", "https://h?q=1", "https://h#f", "http://h:horse"} {
		if _, err := New(text, nil); err == nil || strings.Contains(err.Error(), "horse") {
			t.Errorf("%s: %v", text, err)
		}
	}
}
