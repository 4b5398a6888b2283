/** The operations of the contract, a class for each of its tags. */
package io.strongroom.api;
