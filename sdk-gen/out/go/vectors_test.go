package strongroom

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"
)

// vectors are the cases that the keepers of all languages share.
type vectors struct {
	Logins []loginVector `json:"logins"`
	Files  []struct {
		Name   string   `json:"name"`
		Text   string   `json:"text"`
		Key    *string  `json:"key"`
		UserID string   `json:"userId"`
		Otps   []Secret `json:"otps"`
	} `json:"files"`
	Hashes []struct {
		Text Secret `json:"text"`
		Hash string `json:"hash"`
	} `json:"hashes"`
}

type loginVector struct {
	Name     string       `json:"name"`
	Chain    []Secret     `json:"chain"`
	Steps    []stepVector `json:"steps"`
	End      string       `json:"end"`
	File     []Secret     `json:"file"`
	Confirms int          `json:"confirms"`
	Confirm  string       `json:"confirm"`
}

type stepVector struct {
	Probe string `json:"probe"`
	Ask   struct {
		Password Secret `json:"password"`
		Next     Secret `json:"next"`
	} `json:"ask"`
	File              []Secret `json:"file"`
	Answer            string   `json:"answer"`
	Pause             int      `json:"pause"`
	RetryAfterSeconds *int64   `json:"retryAfterSeconds"`
}

func readVectors(t *testing.T) vectors {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", "vectors.json"))
	if err != nil {
		t.Fatal(err)
	}
	var read vectors
	if err := json.Unmarshal(text, &read); err != nil {
		t.Fatal(err)
	}
	return read
}

// played is an exchange that answers as a vector says.
type played struct {
	t        *testing.T
	vector   loginVector
	keeper   *Keeper
	steps    int
	probed   bool
	confirms int
	paused   time.Duration
}

// step gives the step that is due, once its pause is as it should be.
func (p *played) step() stepVector {
	p.t.Helper()
	if p.steps == len(p.vector.Steps) {
		p.t.Fatal("asked once more")
	}
	step := p.vector.Steps[p.steps]
	longest := time.Duration(step.Pause) * time.Millisecond
	exact := p.steps > 0 && p.vector.Steps[p.steps-1].RetryAfterSeconds != nil
	if !p.probed && (p.paused > longest || exact && p.paused != longest) {
		p.t.Errorf("step %d: paused for %v", p.steps, p.paused)
	}
	p.paused = 0
	return step
}

// holds demands that the file has the chain of the step.
func (p *played) holds(step stepVector) {
	p.t.Helper()
	if kept, err := p.keeper.read(); err != nil || !slices.Equal(kept.otps, step.File) {
		p.t.Errorf("step %d: another chain in the file, %v", p.steps, err)
	}
}

func (p *played) probe(context.Context) error {
	p.t.Helper()
	step := p.step()
	switch step.Probe {
	case "answered":
		p.probed = true
		return nil
	case "lost":
		p.holds(step)
		p.steps++
		return &TransportError{Operation: "SessionGet", Err: errors.New("lost")}
	}
	p.t.Errorf("step %d: probed", p.steps)
	return nil
}

func (p *played) ask(_ context.Context, userID string, password Secret, nextHash string) (opened, error) {
	p.t.Helper()
	step := p.step()
	p.holds(step)
	if userID != "ROBOT" || password != step.Ask.Password || nextHash != hashOf(step.Ask.Next) {
		p.t.Errorf("step %d: another password or hash", p.steps)
	}
	if p.probed != (step.Probe == "answered") {
		p.t.Errorf("step %d: not probed, or needlessly", p.steps)
	}
	p.probed = false
	p.steps++
	return answerOf(step)
}

func (p *played) confirm(context.Context, Secret) error {
	p.confirms++
	if p.vector.Confirm == "done" {
		return nil
	}
	return &TransportError{Operation: "LoginExConfirm", Err: errors.New(p.vector.Confirm)}
}

func answerOf(step stepVector) (opened, error) {
	problem := func(status int64, code string) error {
		return &ProblemError{Problem{Status: status, Code: code, RetryAfterSeconds: step.RetryAfterSeconds}}
	}
	switch step.Answer {
	case "rotated":
		return opened{token: "srs_1", rotated: true}, nil
	case "kept":
		return opened{token: "srs_1"}, nil
	case "refused":
		return opened{}, problem(http.StatusUnauthorized, CodeCredentialsInvalid)
	case "successor-reused":
		return opened{}, problem(http.StatusUnprocessableEntity, CodeOtpSuccessorReused)
	case "problem":
		return opened{}, problem(http.StatusBadRequest, CodeBodyInvalid)
	case "not-done":
		if step.RetryAfterSeconds != nil {
			return opened{}, problem(http.StatusServiceUnavailable, CodeServerBusy)
		}
		return opened{}, &TransportError{Operation: "LoginEx", Unsent: true, Err: errors.New("refused")}
	}
	return opened{}, &TransportError{Operation: "LoginEx", Err: errors.New("lost")}
}

func endNamed(err error) string {
	switch endOf(err) {
	case endIn:
		return "in"
	case endRefused:
		return codeOf(err)
	case endNotDone:
		return "not-done"
	case endOther:
		return "problem"
	case endLost:
		return "lost"
	}
	return "?"
}

// keeperOf gives a keeper with a chain, whose fresh passwords are fresh-1, fresh-2 and so on.
func keeperOf(t *testing.T, otps ...Secret) *Keeper {
	t.Helper()
	keeper := NewKeeper(filepath.Join(t.TempDir(), "otp.json"))
	if err := keeper.write(chain{userID: "ROBOT", otps: otps}); err != nil {
		t.Fatal(err)
	}
	made := 0
	keeper.fresh = func() Secret {
		made++
		return Secret(fmt.Sprintf("fresh-%d", made))
	}
	return keeper
}

func TestLoginsOfTheVectors(t *testing.T) {
	for _, vector := range readVectors(t).Logins {
		t.Run(vector.Name, func(t *testing.T) {
			keeper := keeperOf(t, vector.Chain...)
			played := &played{t: t, vector: vector, keeper: keeper}
			keeper.pause = func(_ context.Context, pause time.Duration) error {
				played.paused += pause
				return nil
			}
			token, err := keeper.open(context.Background(), played)
			if endNamed(err) != vector.End || (err == nil) != (token == "srs_1") {
				t.Errorf("ended %s (%v), not %s", endNamed(err), err, vector.End)
			}
			if played.steps != len(vector.Steps) || played.confirms != vector.Confirms {
				t.Errorf("%d steps, %d confirmations", played.steps, played.confirms)
			}
			if kept, err := keeper.read(); err != nil || !slices.Equal(kept.otps, vector.File) {
				t.Errorf("another chain stays, %v", err)
			}
		})
	}
}

func TestFilesOfTheVectors(t *testing.T) {
	for _, vector := range readVectors(t).Files {
		t.Run(vector.Name, func(t *testing.T) {
			var key *[32]byte
			if vector.Key != nil {
				bytes, err := base64.RawURLEncoding.DecodeString(*vector.Key)
				if err != nil {
					t.Fatal(err)
				}
				key = Ptr([32]byte(bytes))
			}
			got, err := decode([]byte(vector.Text), key)
			if (err == nil) != (vector.Otps != nil) {
				t.Fatal(err)
			}
			if err == nil && (got.userID != vector.UserID || !slices.Equal(got.otps, vector.Otps)) {
				t.Error("another chain")
			}
		})
	}
}

func TestHashesOfTheVectors(t *testing.T) {
	for _, vector := range readVectors(t).Hashes {
		if hashOf(vector.Text) != vector.Hash {
			t.Error(vector.Hash)
		}
	}
}
