module github.com/strongroom/strongroom-go

go 1.23
