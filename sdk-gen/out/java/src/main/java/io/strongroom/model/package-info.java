/**
 * The objects of the contract. Members that are not known are ignored; a choice of an answer is a text, and those that
 * are known stand in {@link io.strongroom.Choices}.
 */
package io.strongroom.model;
