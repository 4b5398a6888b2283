//go:build !unix

package strongroom

import (
	"context"
	"errors"
	"fmt"
)

var errNoUnix = fmt.Errorf("keepers need a Unix: %w", errors.ErrUnsupported)

func (k *Keeper) lock(context.Context) (unlock func(), err error) { return nil, errNoUnix }

func (k *Keeper) absent() error { return errNoUnix }

func (k *Keeper) read() (chain, error) { return chain{}, errNoUnix }

func (k *Keeper) write(chain) error { return errNoUnix }
