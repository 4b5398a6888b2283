package strongroom

import (
	"context"
	"fmt"
	"net/http"
)

// Credentials are how a client comes to its session: a [*Keeper], [UserPassword] or [Token].
type Credentials interface {
	// login opens a session and gives its token.
	login(ctx context.Context, c *Client) (Secret, error)
	// renewable says that each login gives a session of its own.
	renewable() bool
}

// UserPassword are the credentials of who logs in with a password that stays.
func UserPassword(userID string, password Secret) Credentials {
	return &userPassword{userID: userID, password: password}
}

type userPassword struct {
	userID   string
	password Secret
}

func (u *userPassword) login(ctx context.Context, c *Client) (Secret, error) {
	session, err := c.Login(ctx, LoginParams{Body: SessionNew{UserID: u.userID, Password: u.password}})
	if err != nil {
		return "", err
	}
	if session.Token == "" {
		return "", unexpected(&rawAnswer{status: http.StatusCreated})
	}
	return session.Token, nil
}

func (u *userPassword) renewable() bool { return true }

// Format shows the user and no password.
func (u *userPassword) Format(state fmt.State, _ rune) {
	conceal(state, "strongroom.UserPassword("+u.userID+", "+hidden+")")
}

// Token is a session that was opened elsewhere: a client with it neither renews nor ends it.
func Token(token Secret) Credentials { return &foreign{token: token} }

type foreign struct{ token Secret }

func (f *foreign) login(context.Context, *Client) (Secret, error) { return f.token, nil }

func (f *foreign) renewable() bool { return false }

// Format shows no token.
func (f *foreign) Format(state fmt.State, _ rune) { conceal(state, "strongroom.Token("+hidden+")") }
