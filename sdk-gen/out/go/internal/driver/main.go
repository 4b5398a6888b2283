// The driver calls operations of the package as lines of JSON tell it to: the first line names the
// server, each further one is a request, and each of these gets a line with its answer. What goes in
// passes through the types of the package, and so does what comes out.
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/strongroom/strongroom-go"
)

const lineMax = 1 << 20

// ask is one request.
type ask struct {
	Operation  string                     `json:"operation"`
	Parameters map[string]json.RawMessage `json:"parameters"`
	Body       json.RawMessage            `json:"body"`
	Token      strongroom.Secret          `json:"token"`
}

// reply is an answer: of a success with Body, of a problem with Code and Problem.
type reply struct {
	Status  int
	Body    any
	Code    string
	Problem *strongroom.Problem
}

// MarshalJSON writes the members that belong together.
func (r reply) MarshalJSON() ([]byte, error) {
	if r.Problem != nil {
		return json.Marshal(map[string]any{"status": r.Status, "code": r.Code, "problem": r.Problem})
	}
	return json.Marshal(map[string]any{"status": r.Status, "body": r.Body})
}

func main() {
	if err := run(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "driver:", err)
		os.Exit(1)
	}
}

func run(in io.Reader, out io.Writer) error {
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, lineMax)
	var server struct {
		URL string `json:"url"`
	}
	if !lines.Scan() || json.Unmarshal(lines.Bytes(), &server) != nil {
		return errors.New("the first line names no server")
	}
	callers := newCallers(server.URL)
	for lines.Scan() {
		var asked ask
		if err := strictly(lines.Bytes(), &asked); err != nil {
			return err
		}
		replied, err := callers.call(context.Background(), asked)
		if err != nil {
			return fmt.Errorf("%s: %w", asked.Operation, err)
		}
		if err := json.NewEncoder(out).Encode(replied); err != nil {
			return err
		}
	}
	return lines.Err()
}

// strictly decodes JSON into a type that must know every member.
func strictly(text []byte, into any) error {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	return decoder.Decode(into)
}
