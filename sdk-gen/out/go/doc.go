// Package strongroom is the client of Strongroom, a server that keeps the passwords of managed
// accounts, changes them on their targets, and lends them for a limited time.
//
// A [Client] is made from a base URL and [Credentials]: a [Keeper] of one-time passwords, or a user
// and a password. It logs in at its first request and logs out when it is closed:
//
//	client, err := strongroom.New("https://vault.example.com", strongroom.NewKeeper("/var/lib/billing/otp.json"))
//	if err != nil {
//		return err
//	}
//	defer client.Close()
//	password, err := client.KMKeyGetByAccount(ctx, strongroom.KMKeyGetByAccountParams{ResourceID: "DB1", AccountID: "app"})
//
// Every operation is a method of the client, named as in the server's contract. Lists have a second
// one, such as [Client.ManagedAccountFindAll], that iterates over all pages.
//
// An answer that is no success is a [*ProblemError], a request without an answer a
// [*TransportError]. Objects and choices of answers may grow: what this version doesn't know of an
// object is left out, and a choice is a string, whose known values are constants.
package strongroom
