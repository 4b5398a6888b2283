package strongroom

import (
	"crypto/rand"
	"encoding/base64"
)

// Ptr gives a pointer to a value, for members that may be absent: Limit: strongroom.Ptr(int64(10)).
// A pointer to an empty slice sends an empty list; nil sends nothing.
func Ptr[T any](value T) *T { return &value }

// NewIdempotencyKey gives a random key. A request with a key is sent again when its answer was
// lost, and the server does it once.
func NewIdempotencyKey() string { return randomText(24) }

// randomText gives so many random bytes in base64url. Since Go 1.24 the source can't fail; before,
// a system without randomness is not one to go on with.
func randomText(size int) string {
	bytes := make([]byte, size)
	if _, err := rand.Read(bytes); err != nil {
		panic("strongroom: the system has no random bytes")
	}
	return base64.RawURLEncoding.EncodeToString(bytes)
}
