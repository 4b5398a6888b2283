-- A change of a password can be one node's, whatever node manages it.

ALTER TABLE password_change ADD COLUMN performer TEXT; -- the node that was asked to make it itself; null: whoever manages it
