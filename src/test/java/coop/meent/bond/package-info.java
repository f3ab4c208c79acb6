/// Tests of buddies, sparring pairs and pods.
@NullMarked
package coop.meent.bond;

import org.jspecify.annotations.NullMarked;
