/// Tests of buddies, sparring pairs and pods in the window.
@NullMarked
package coop.meent.bond.ui;

import org.jspecify.annotations.NullMarked;
