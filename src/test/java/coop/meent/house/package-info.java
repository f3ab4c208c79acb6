/// Tests of the house itself: who may know whom, and that every word exists in every language.
@NullMarked
package coop.meent.house;

import org.jspecify.annotations.NullMarked;
