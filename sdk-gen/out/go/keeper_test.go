package strongroom

import (
	"context"
	"errors"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestFreshPasswords(t *testing.T) {
	form := regexp.MustCompile(`^[A-Za-z0-9_-]{43}$`)
	one, other := freshPassword(), freshPassword()
	if !form.MatchString(one.Reveal()) || one == other {
		t.Fail()
	}
}

func TestAFileIsWrittenAsItIsRead(t *testing.T) {
	key := [32]byte([]byte("0123456789abcdef0123456789abcdef"))
	written := chain{userID: "ROBOT", otps: []Secret{"a", "ü b", `"\<>&`}}
	for name, key := range map[string]*[32]byte{"plain": nil, "sealed": &key} {
		text, err := encode(written, key)
		if err != nil {
			t.Fatal(err)
		}
		read, err := decode(text, key)
		if err != nil || read.userID != written.userID || !slices.Equal(read.otps, written.otps) {
			t.Errorf("%s: %v", name, err)
		}
		if again, _ := encode(written, key); name == "sealed" && (slices.Equal(again, text) || strings.Contains(string(text), "otps")) {
			t.Error("the nonce is the same, or the passwords are plain")
		}
	}
	if _, err := decode([]byte(`{"format": "strongroom-otp/1", "userId": "R", "otps": ["a"], "sealed": "a", "nonce": "b"}`), &key); err == nil {
		t.Error("both plain and sealed")
	}
	if _, err := decode([]byte(`{"format": "strongroom-otp/1", "userId": "R", "otps": ["a"]}`+strings.Repeat(" ", fileMax)), nil); err == nil {
		t.Error("too long")
	}
}

func TestErrorsOfAFileDoNotQuoteIt(t *testing.T) {
	for _, text := range []string{
		`{"format": "strongroom-otp/1", "userId": "R", "otps": [1234567]}`,
		`{"format": "strongroom-otp/1", "userId": "R", "otps": ["1234567"`,
		`{"format": "1234567", "userId": "R", "otps": ["a"]}`,
		"{\"format\": \"strongroom-otp/1\", \"userId\": \"R\", \"otps\": [\"1234567\xff\"]}",
	} {
		if _, err := decode([]byte(text), nil); err == nil || strings.Contains(err.Error(), "1234567") {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestWhatAnAskMeans(t *testing.T) {
	said := func(status int64, code string) error { return &ProblemError{Problem{Status: status, Code: code}} }
	lost := func(unsent bool) error { return &TransportError{Unsent: unsent, Err: errors.New("")} }
	for _, c := range []struct {
		err error
		end end
	}{
		{nil, endIn},
		{said(401, CodeCredentialsInvalid), endRefused},
		{said(401, "code-of-tomorrow"), endRefused},
		{said(401, CodeUnexpectedAnswer), endLost},
		{said(422, CodeOtpSuccessorReused), endReused},
		{said(422, "code-of-tomorrow"), endOther},
		{said(429, CodeLoginRateExceeded), endNotDone},
		{said(503, CodeServerBusy), endNotDone},
		{said(503, "code-of-tomorrow"), endNotDone},
		{said(503, CodeOutcomeUnknown), endLost},
		{said(503, CodeUnexpectedAnswer), endLost},
		{said(400, CodeBodyInvalid), endOther},
		{said(408, CodeRequestTimeout), endOther},
		{said(500, CodeInternalError), endLost},
		{said(502, CodeUnexpectedAnswer), endLost},
		{lost(true), endNotDone},
		{lost(false), endLost},
		{errors.New("anything"), endLost},
	} {
		if got := endOf(c.err); got != c.end {
			t.Errorf("%v: %d", c.err, got)
		}
	}
}

func TestABodyWithoutItsMembersIsNoSession(t *testing.T) {
	for body, good := range map[string]bool{
		`{"token": "srs_1", "passwordRotated": true, "more": 1}`: true,
		`{"token": "srs_1", "passwordRotated": false}`:           true,
		`{"token": "srs_1"}`:                    false,
		`{"passwordRotated": true}`:             false,
		`{"token": 1, "passwordRotated": true}`: false,
		`[]`:                                    false,
		``:                                      false,
	} {
		_, err := openedOf(&rawAnswer{status: http.StatusCreated, body: []byte(body)})
		if (err == nil) != good || err != nil && endOf(err) != endLost {
			t.Errorf("%s: %v", body, err)
		}
	}
}

func TestAWriteThatFailsEndsTheLoginBeforeAnythingIsAsked(t *testing.T) {
	keeper := keeperOf(t, "a")
	if err := os.Mkdir(keeper.file+".new", 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(keeper.file+".new/x", nil, 0o600); err != nil {
		t.Fatal(err)
	}
	played := &played{t: t, keeper: keeper}
	if _, err := keeper.open(context.Background(), played); err == nil || played.steps != 0 {
		t.Error(err)
	}
}

func TestALoginThatIsCanceledKeepsWhatItOffered(t *testing.T) {
	keeper := keeperOf(t, "a")
	ctx, cancel := context.WithCancel(context.Background())
	whole := keeper.pause
	keeper.pause = func(_ context.Context, wait time.Duration) error {
		cancel()
		return whole(ctx, wait)
	}
	lost := loginVector{Steps: []stepVector{{File: []Secret{"a", "fresh-1"}, Answer: "lost"}}}
	lost.Steps[0].Ask.Password, lost.Steps[0].Ask.Next = "a", "fresh-1"
	_, err := keeper.open(ctx, &played{t: t, vector: lost, keeper: keeper})
	kept, unread := keeper.read()
	if !errors.Is(err, context.Canceled) || unread != nil || !slices.Equal(kept.otps, []Secret{"a", "fresh-1"}) {
		t.Errorf("%v, %v", err, unread)
	}
}

func TestAProblemInTheMiddleKeepsWhatWasOfferedBefore(t *testing.T) {
	for _, answer := range []string{"problem", "not-done"} {
		keeper := keeperOf(t, "a", "b", "d")
		vector := loginVector{Steps: make([]stepVector, 2)}
		for i, asked := range [][2]Secret{{"d", "fresh-1"}, {"b", "d"}} {
			step := &vector.Steps[i]
			step.File = []Secret{"a", "b", "d", "fresh-1"}
			step.Ask.Password, step.Ask.Next = asked[0], asked[1]
		}
		vector.Steps[0].Answer, vector.Steps[1].Answer = "refused", answer
		vector.Steps[1].RetryAfterSeconds = Ptr(int64(31))
		_, err := keeper.open(context.Background(), &played{t: t, vector: vector, keeper: keeper})
		if kept, unread := keeper.read(); err == nil || unread != nil || !slices.Equal(kept.otps, []Secret{"a", "b", "d"}) {
			t.Errorf("%s: %v, %v", answer, err, unread)
		}
	}
}

func TestTheSameAskIsNotRepeatedForLong(t *testing.T) {
	keeper := keeperOf(t, "a")
	clock := time.Now()
	keeper.now = func() time.Time { return clock }
	keeper.pause = func(context.Context, time.Duration) error {
		clock = clock.Add(sameAskMax/2 + time.Second)
		return nil
	}
	var lost loginVector
	for range 3 {
		step := stepVector{File: []Secret{"a", "fresh-1"}, Answer: "lost"}
		step.Ask.Password, step.Ask.Next = "a", "fresh-1"
		lost.Steps = append(lost.Steps, step)
	}
	played := &played{t: t, vector: lost, keeper: keeper}
	if _, err := keeper.open(context.Background(), played); endOf(err) != endLost || played.steps != 3 {
		t.Errorf("%v after %d asks", err, played.steps)
	}
}
