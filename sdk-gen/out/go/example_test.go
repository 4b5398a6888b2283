package strongroom_test

import (
	"context"
	"errors"
	"fmt"
	"log"

	"github.com/strongroom/strongroom-go"
)

func Example() {
	ctx := context.Background()
	client, err := strongroom.New("https://vault.example.com", strongroom.NewKeeper("/var/lib/billing/otp.json"))
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()
	password, err := client.KMKeyGetByAccount(ctx, strongroom.KMKeyGetByAccountParams{ResourceID: "DB1", AccountID: "app"})
	if err != nil {
		log.Fatal(err)
	}
	useIt(password.Password.Reveal())
}

func ExampleEnroll() {
	ctx := context.Background()
	client, err := strongroom.New("https://vault.example.com", strongroom.UserPassword("administration", askForIt()))
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()
	made, err := client.OTPAPIUserPasswordUpdate(ctx, strongroom.OTPAPIUserPasswordUpdateParams{UserID: "billing"})
	if err != nil {
		log.Fatal(err)
	}
	if err := strongroom.Enroll("/var/lib/billing/otp.json", made.UserID, made.InitialPassword); err != nil {
		log.Fatal(err)
	}
}

func ExampleClient_ManagedAccountFindAll() {
	client, err := strongroom.New("https://vault.example.com", strongroom.NewKeeper("/var/lib/billing/otp.json"))
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()
	params := strongroom.ManagedAccountFindParams{ResourceID: strongroom.Ptr("DB1")}
	for account, err := range client.ManagedAccountFindAll(context.Background(), params) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(account.AccountID, account.PasswordState)
	}
}

func ExampleProblemError() {
	client, err := strongroom.New("https://vault.example.com", strongroom.NewKeeper("/var/lib/billing/otp.json"))
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()
	_, err = client.ManagedSystemGet(context.Background(), strongroom.ManagedSystemGetParams{ResourceID: "DB1"})
	var problem *strongroom.ProblemError
	if errors.As(err, &problem) && problem.Code == strongroom.CodeSystemNotFound {
		fmt.Println("there is no DB1")
	}
}

func useIt(string) {}

func askForIt() strongroom.Secret { return "" }
