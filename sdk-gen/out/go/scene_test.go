package strongroom

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// scene is a running server, proxies before it, and who and what is on it.
type scene struct {
	URL     string `json:"url"`
	Prefix  string `json:"prefix"`
	Cutting string `json:"cutting"`
	Newer   string `json:"newer"`
	Gateway string `json:"gateway"`
	Admin   struct {
		UserID   string `json:"userId"`
		Password Secret `json:"password"`
	} `json:"admin"`
	Robots []struct {
		UserID          string `json:"userId"`
		InitialPassword Secret `json:"initialPassword"`
	} `json:"robots"`
	Account struct {
		ResourceID string `json:"resourceId"`
		AccountID  string `json:"accountId"`
		AccountKey string `json:"accountKey"`
		Password   Secret `json:"password"`
	} `json:"account"`
	Accounts int    `json:"accounts"`
	Folder   string `json:"folder"`
}

// The robots of the tests: each has its own, and the last ones are for the logins by the thousand.
const (
	robotOfThree = iota
	robotOfNewer
	robotOfPrefix
	robotOfRenewal
	robotOfGateway
	robotsOfThousand
)

func readScene(t *testing.T) *scene {
	t.Helper()
	file := os.Getenv("STRONGROOM_SDK_SCENE")
	if file == "" {
		t.Skip("STRONGROOM_SDK_SCENE names no scene")
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	read := &scene{}
	if err := json.Unmarshal(text, read); err != nil {
		t.Fatal(err)
	}
	t.Parallel()
	return read
}

// enrolled gives the keeper of a robot, made from its initial password.
func (s *scene) enrolled(t *testing.T, robot int, options ...KeeperOption) *Keeper {
	t.Helper()
	file := filepath.Join(t.TempDir(), "otp.json")
	if err := Enroll(file, s.Robots[robot].UserID, s.Robots[robot].InitialPassword, options...); err != nil {
		t.Fatal(err)
	}
	return NewKeeper(file, options...)
}

func clientOf(t *testing.T, url string, credentials Credentials) *Client {
	t.Helper()
	client, err := New(url, credentials)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { client.Close() })
	return client
}

func (s *scene) admin(t *testing.T, url string) *Client {
	t.Helper()
	return clientOf(t, url, UserPassword(s.Admin.UserID, s.Admin.Password))
}

func (s *scene) params() KMKeyGetByAccountParams {
	return KMKeyGetByAccountParams{ResourceID: s.Account.ResourceID, AccountID: s.Account.AccountID}
}

// fetches demands that a client gets the right password.
func (s *scene) fetches(t *testing.T, client *Client) *Password {
	t.Helper()
	got, err := client.KMKeyGetByAccount(context.Background(), s.params())
	if err != nil {
		t.Fatal(err)
	}
	if got.Password != s.Account.Password || got.AccountKey != s.Account.AccountKey {
		t.Fatal("another password")
	}
	return got
}

func TestSceneThreeLinesToAPassword(t *testing.T) {
	s := readScene(t)
	keeper := s.enrolled(t, robotOfThree, WithKey([32]byte([]byte("0123456789abcdef0123456789abcdef"))))
	ctx := context.Background()

	client, err := New(s.URL, keeper)
	if err != nil {
		t.Fatal(err)
	}
	password, err := client.KMKeyGetByAccount(ctx, s.params())
	if err != nil {
		t.Fatal(err)
	}
	if password.Password != s.Account.Password || password.Certainty != PasswordCertaintyStored {
		t.Errorf("%+v", password)
	}
	token := client.sessions.token
	if err := client.Close(); err != nil {
		t.Error(err)
	}
	if _, err := clientOf(t, s.URL, Token(token)).SessionGet(ctx, SessionGetParams{}); codeOf(err) != CodeSessionInvalid {
		t.Errorf("the session lives on: %v", err)
	}
	s.fetches(t, clientOf(t, s.URL, keeper))
}

func TestSceneAProblemIsTyped(t *testing.T) {
	s := readScene(t)
	_, err := s.admin(t, s.URL).AdminGet(context.Background(), AdminGetParams{UserID: "nobody"})
	var problem *ProblemError
	if !errors.As(err, &problem) {
		t.Fatal(err)
	}
	if problem.Status != http.StatusNotFound || problem.Code != CodeAdministratorNotFound || problem.RequestID == "" || problem.Title == "" {
		t.Errorf("%+v", problem)
	}
	wrong := clientOf(t, s.URL, UserPassword(s.Admin.UserID, "correct-horse"))
	_, err = wrong.SessionGet(context.Background(), SessionGetParams{})
	if codeOf(err) != CodeCredentialsInvalid || strings.Contains(err.Error(), "horse") {
		t.Error(err)
	}
}

func TestScenePlacesOfErrorsAreTyped(t *testing.T) {
	s := readScene(t)
	_, err := s.admin(t, s.URL).AdminAdd(context.Background(), AdminAddParams{Body: ProductAdministratorNew{UserID: "-", Privileges: []Privilege{}}})
	var problem *ProblemError
	if !errors.As(err, &problem) || problem.Code != CodeBodyInvalid || len(problem.Errors) == 0 {
		t.Error(err)
	}
}

func TestSceneAGatewaysPage(t *testing.T) {
	s := readScene(t)
	_, err := s.admin(t, s.Gateway).SessionGet(context.Background(), SessionGetParams{})
	var problem *ProblemError
	if !errors.As(err, &problem) || problem.Status != http.StatusBadGateway || problem.Code != CodeUnexpectedAnswer {
		t.Error(err)
	}
	keeper := s.enrolled(t, robotOfGateway)
	_, err = clientOf(t, s.Gateway, keeper).KMKeyGetByAccount(context.Background(), s.params())
	if codeOf(err) != CodeUnexpectedAnswer {
		t.Error(err)
	}
	s.fetches(t, clientOf(t, s.URL, keeper))
}

func TestSceneANewerServer(t *testing.T) {
	s := readScene(t)
	client := clientOf(t, s.Newer, s.enrolled(t, robotOfNewer))
	if got := s.fetches(t, client); got.Certainty != "tomorrow" {
		t.Error(got.Certainty)
	}
	params := s.params()
	params.AccountID = "nobody"
	_, err := client.KMKeyGetByAccount(context.Background(), params)
	var problem *ProblemError
	if !errors.As(err, &problem) || problem.Code != "code-of-tomorrow" || problem.Status != http.StatusNotFound {
		t.Error(err)
	}
}

func TestSceneAllPages(t *testing.T) {
	s := readScene(t)
	client := s.admin(t, s.URL)
	found := map[string]bool{}
	params := ManagedAccountFindParams{PolicyID: Ptr("VAULT"), Limit: Ptr(int64(2))}
	for account, err := range client.ManagedAccountFindAll(context.Background(), params) {
		if err != nil {
			t.Fatal(err)
		}
		found[account.AccountKey] = true
	}
	if len(found) != s.Accounts {
		t.Errorf("%d accounts of %d", len(found), s.Accounts)
	}
}

func TestSceneAPathPrefix(t *testing.T) {
	s := readScene(t)
	s.fetches(t, clientOf(t, s.Prefix+"/", s.enrolled(t, robotOfPrefix)))
}

func TestSceneASessionThatWasEndedIsRenewed(t *testing.T) {
	s := readScene(t)
	client := clientOf(t, s.URL, s.enrolled(t, robotOfRenewal))
	first, err := client.SessionGet(context.Background(), SessionGetParams{})
	if err != nil {
		t.Fatal(err)
	}
	revoked := SessionRevokeParams{SessionID: first.SessionID, IdempotencyKey: Ptr(NewIdempotencyKey())}
	if err := s.admin(t, s.URL).SessionRevoke(context.Background(), revoked); err != nil {
		t.Fatal(err)
	}
	s.fetches(t, client)
	second, err := client.SessionGet(context.Background(), SessionGetParams{})
	if err != nil || second.SessionID == first.SessionID {
		t.Errorf("%+v, %v", second, err)
	}
}

// TestSceneAThousandLogins goes through a proxy that cuts connections at every stage. No caller may
// be stranded.
func TestSceneAThousandLogins(t *testing.T) {
	s := readScene(t)
	robots := len(s.Robots) - robotsOfThousand
	var all sync.WaitGroup
	for i := range robots {
		keeper := s.enrolled(t, robotsOfThousand+i)
		all.Add(1)
		go func() {
			defer all.Done()
			keeper.pause = func(ctx context.Context, _ time.Duration) error { return ctx.Err() }
			for n := range (1000 + robots - 1) / robots {
				if err := s.login(keeper); err != nil {
					t.Errorf("robot %d is stranded at login %d: %v", i, n, err)
					return
				}
			}
			s.rightly(t, keeper)
		}()
	}
	all.Wait()
}

// loginsMax is how often a login is tried before its caller counts as stranded. Two are the rule; a run
// of losses, which makes the chain longer, has taken seventeen in a hundred thousand simulated logins.
const loginsMax = 100

// login logs in through the cutting proxy. A login that was lost may end with a refusal as well, when
// no pause was left to go through the chain again. Neither is a reason to give up.
func (s *scene) login(keeper *Keeper) error {
	client, err := New(s.Cutting, keeper)
	if err != nil {
		return err
	}
	defer client.own.CloseIdleConnections()
	for range loginsMax {
		_, err = keeper.login(context.Background(), client)
		if end := endOf(err); end != endLost && end != endRefused {
			return err
		}
	}
	return fmt.Errorf("not in after %d logins: %w", loginsMax, err)
}

// rightly demands a login over the straight way, and the right password.
func (s *scene) rightly(t *testing.T, keeper *Keeper) {
	client, err := New(s.URL, keeper)
	if err != nil {
		t.Error(err)
		return
	}
	defer client.Close()
	got, err := client.KMKeyGetByAccount(context.Background(), s.params())
	if err != nil || got.Password != s.Account.Password {
		t.Errorf("%v: %v", keeper, err)
	}
}
