package strongroom

import (
	"fmt"
	"io"
	"log/slog"
)

// hidden is the text form of everything secret.
const hidden = "[secret]"

// Secret is a text that is not printed: every verb of package fmt, and a value given to package
// log/slog, shows a placeholder. JSON has the text itself, for that is how it goes to the server.
type Secret string

// Reveal gives the text.
func (s Secret) Reveal() string { return string(s) }

// String gives a placeholder.
func (s Secret) String() string { return hidden }

// Format writes a placeholder, whatever the verb.
func (s Secret) Format(state fmt.State, _ rune) { conceal(state, hidden) }

// LogValue gives a placeholder.
func (s Secret) LogValue() slog.Value { return slog.StringValue(hidden) }

// conceal is what Format does for a type whose members must not be shown; verbs such as %d would
// go around String.
func conceal(state fmt.State, text string) {
	_, _ = io.WriteString(state, text)
}
