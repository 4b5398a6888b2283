package strongroom

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"
)

const precious = "correct-horse-battery"

func TestNothingPrintsASecret(t *testing.T) {
	keeper := NewKeeper("otp.json", WithKey([32]byte([]byte("correct-horse-battery-0123456789"))))
	client, err := New("https://vault.example.com/p", UserPassword("billing", precious))
	if err != nil {
		t.Fatal(err)
	}
	client.sessions.token = precious
	printed := map[string]any{
		"secret":       Secret(precious),
		"password":     Password{Password: precious},
		"pointer":      &Password{Password: precious},
		"list":         []Secret{precious},
		"client":       client,
		"in a struct":  struct{ Client *Client }{client},
		"keeper":       keeper,
		"credentials":  UserPassword("billing", precious),
		"session":      Token(precious),
		"request":      SessionNew{UserID: "billing", Password: precious},
		"chain":        struct{ Otps []Secret }{[]Secret{precious}},
		"answer":       OtpSession{Token: precious},
		"in an answer": &InitialOtp{InitialPassword: precious},
	}
	for name, value := range printed {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d", "%t"} {
			text := fmt.Sprintf(verb, value)
			if strings.Contains(text, "horse") || strings.Contains(strings.ToLower(text), fmt.Sprintf("%x", "horse")) {
				t.Errorf("%s: %s shows %s", name, verb, text)
			}
		}
		var logged bytes.Buffer
		slog.New(slog.NewTextHandler(&logged, nil)).Info("told", "value", value)
		if strings.Contains(logged.String(), "horse") {
			t.Errorf("%s: the log shows %s", name, logged.String())
		}
	}
}

func TestTheLogHasNoSecretInJSON(t *testing.T) {
	var logged bytes.Buffer
	slog.New(slog.NewJSONHandler(&logged, nil)).Info("told", "password", Secret(precious))
	if strings.Contains(logged.String(), "horse") || !strings.Contains(logged.String(), hidden) {
		t.Error(logged.String())
	}
}

func TestJSONHasTheSecretItself(t *testing.T) {
	text, err := json.Marshal(SessionNew{UserID: "billing", Password: precious})
	if err != nil || string(text) != `{"userId":"billing","password":"correct-horse-battery"}` {
		t.Errorf("%s %v", text, err)
	}
}

func TestReveal(t *testing.T) {
	if Secret(precious).Reveal() != precious {
		t.Fail()
	}
}
