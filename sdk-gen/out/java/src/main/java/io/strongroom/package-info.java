/**
 * The client of a Strongroom server: {@link io.strongroom.Strongroom} with its sessions, retries and errors, and the
 * {@link io.strongroom.OtpKeeper} of programs that log in with one-time passwords.
 */
package io.strongroom;
