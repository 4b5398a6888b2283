"""What makes the SDKs. Here belongs what follows from the contract alone; nothing here knows the server."""
