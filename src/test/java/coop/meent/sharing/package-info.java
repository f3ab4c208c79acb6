/// What members give each other and receive.
@NullMarked
package coop.meent.sharing;

import org.jspecify.annotations.NullMarked;
