package main

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// told has the driver read lines, after the one that names a server, and gives what it writes.
func told(t *testing.T, lines ...string) (string, error) {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		sent, _ := io.ReadAll(r.Body)
		switch {
		case r.Method == http.MethodDelete:
			w.WriteHeader(http.StatusNoContent)
		case r.Method == http.MethodPost:
			w.WriteHeader(http.StatusCreated)
			w.Write(sent)
		case r.URL.Path == "/v1/sessions/current":
			w.Header().Set("Content-Type", "application/problem+json")
			w.WriteHeader(http.StatusUnauthorized)
			fmt.Fprint(w, `{"code": "session-missing", "errors": []}`)
		default:
			fmt.Fprintf(w, `{"items": [], "nextCursor": %q}`, r.URL.RawQuery+" "+r.Header.Get("Authorization"))
		}
	}))
	defer server.Close()
	var out bytes.Buffer
	err := run(strings.NewReader(fmt.Sprintf("{\"url\": %q}\n%s\n", server.URL, strings.Join(lines, "\n"))), &out)
	return out.String(), err
}

func TestReplies(t *testing.T) {
	for asked, want := range map[string]string{
		`{"operation": "AdminList", "parameters": {"limit": 2, "cursor": "x"}, "token": "srs_1"}`: `{"body":{"items":[],"nextCursor":"cursor=x\u0026limit=2 Bearer srs_1"},"status":200}`,
		`{"operation": "AdminList", "parameters": {"limit": "2"}}`:                                `{"body":{"items":[],"nextCursor":"limit=2 "},"status":200}`,
		`{"operation": "AdminDelete", "parameters": {"userId": "x"}, "body": null}`:               `{"body":null,"status":204}`,
	} {
		if got, err := told(t, asked); err != nil || got != want+"\n" {
			t.Errorf("%s: %s %v", asked, got, err)
		}
	}
}

func TestAProblemIsAReply(t *testing.T) {
	got, err := told(t, `{"operation": "SessionGet"}`, `{"operation": "SessionGet"}`)
	if err != nil || strings.Count(got, `{"code":"session-missing","problem":{`) != 2 || strings.Count(got, `"status":401}`+"\n") != 2 {
		t.Errorf("%s %v", got, err)
	}
}

func TestABodyPassesThroughTheTypes(t *testing.T) {
	got, err := told(t, `{"operation": "UserClassAdd", "body": {"classId": "A", "explicitUsers": ["x"]}}`)
	if err != nil || !strings.Contains(got, `"classId":"A"`) || !strings.Contains(got, `"status":201`) {
		t.Errorf("%s %v", got, err)
	}
}

func TestWhatThePackageDoesNotKnowIsRefused(t *testing.T) {
	for _, asked := range []string{
		`{"operation": "Nothing"}`,
		`{"operation": "AdminList", "parameters": {"size": 2}}`,
		`{"operation": "UserClassAdd", "body": {"class": "A"}}`,
		`{"operation": "AdminList", "more": 2}`,
		`{`,
	} {
		if got, err := told(t, asked); err == nil {
			t.Errorf("%s: %s", asked, got)
		}
	}
}
