@NullMarked
package coop.meent.paper;

import org.jspecify.annotations.NullMarked;
