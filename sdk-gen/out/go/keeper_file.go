package strongroom

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"unicode/utf8"
)

const (
	keeperFormat = "strongroom-otp/1"
	fileMax      = 64 << 10
	chainMax     = 32
	otpMax       = 1024
	otpBytes     = 32
)

// chain are the one-time passwords of a caller that may be in force, the oldest first. The server's
// current one is always among them.
type chain struct {
	userID string
	otps   []Secret
}

// check refuses a chain that can't be one. Its errors don't quote it.
func (c chain) check() error {
	if c.userID == "" {
		return errors.New("the caller is missing")
	}
	if len(c.otps) == 0 || len(c.otps) > chainMax {
		return errors.New("a chain has 1 to 32 passwords")
	}
	for _, otp := range c.otps {
		if length := utf8.RuneCountInString(string(otp)); length == 0 || length > otpMax || !utf8.ValidString(string(otp)) {
			return errors.New("a password has 1 to 1024 characters")
		}
	}
	return nil
}

// freshPassword makes a one-time password.
func freshPassword() Secret { return Secret(randomText(otpBytes)) }

// hashOf is the hash of a password that is announced to the server.
func hashOf(otp Secret) string {
	sum := sha256.Sum256([]byte(otp))
	return hex.EncodeToString(sum[:])
}

// keeperFile is the file. Either Otps is there, or Nonce and Sealed are.
type keeperFile struct {
	Format string   `json:"format"`
	UserID string   `json:"userId"`
	Otps   []Secret `json:"otps,omitempty"`
	Nonce  string   `json:"nonce,omitempty"`
	Sealed string   `json:"sealed,omitempty"`
}

// decode reads the text of a file. The errors of JSON are not passed on: they may quote it.
func decode(text []byte, key *[32]byte) (chain, error) {
	var file keeperFile
	if len(text) > fileMax || !utf8.Valid(text) || json.Unmarshal(text, &file) != nil || file.Format != keeperFormat {
		return chain{}, errors.New("the file is no " + keeperFormat)
	}
	sealed := file.Sealed != "" || file.Nonce != ""
	if sealed && file.Otps != nil || sealed != (key != nil) {
		return chain{}, errors.New("the file is sealed and there is no key, or it isn't and there is one")
	}
	read := chain{userID: file.UserID, otps: file.Otps}
	if sealed {
		otps, err := unseal(file, key)
		if err != nil {
			return chain{}, err
		}
		read.otps = otps
	}
	return read, read.check()
}

// encode gives the text of a file.
func encode(c chain, key *[32]byte) ([]byte, error) {
	if err := c.check(); err != nil {
		return nil, err
	}
	file := keeperFile{Format: keeperFormat, UserID: c.userID, Otps: c.otps}
	if key != nil {
		if err := file.seal(key); err != nil {
			return nil, err
		}
	}
	text, err := json.Marshal(file)
	if err == nil && len(text) > fileMax {
		err = errors.New("the file would be longer than 64 KiB")
	}
	return text, err
}

func (f *keeperFile) seal(key *[32]byte) error {
	gcm, err := sealing(key)
	if err != nil {
		return err
	}
	plain, err := json.Marshal(f.Otps)
	if err != nil {
		return err
	}
	nonce := make([]byte, gcm.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return err
	}
	f.Nonce = base64.RawURLEncoding.EncodeToString(nonce)
	f.Sealed = base64.RawURLEncoding.EncodeToString(gcm.Seal(nil, nonce, plain, f.associated()))
	f.Otps = nil
	return nil
}

func unseal(file keeperFile, key *[32]byte) ([]Secret, error) {
	broken := errors.New("the file was sealed by another key, for another caller, or changed")
	gcm, err := sealing(key)
	if err != nil {
		return nil, err
	}
	nonce, wrong := base64.RawURLEncoding.DecodeString(file.Nonce)
	sealed, wrongToo := base64.RawURLEncoding.DecodeString(file.Sealed)
	if wrong != nil || wrongToo != nil || len(nonce) != gcm.NonceSize() {
		return nil, broken
	}
	plain, err := gcm.Open(nil, nonce, sealed, file.associated())
	if err != nil {
		return nil, broken
	}
	var otps []Secret
	if !utf8.Valid(plain) || json.Unmarshal(plain, &otps) != nil {
		return nil, broken
	}
	return otps, nil
}

// associated binds what is sealed to its format and caller.
func (f *keeperFile) associated() []byte { return []byte(f.Format + "\n" + f.UserID) }

func sealing(key *[32]byte) (cipher.AEAD, error) {
	block, err := aes.NewCipher(key[:])
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(block)
}
