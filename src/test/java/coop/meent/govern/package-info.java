/// Tests of who may do what. Read [coop.meent.govern.RevocationMatrixTest] first.
@NullMarked
package coop.meent.govern;

import org.jspecify.annotations.NullMarked;
