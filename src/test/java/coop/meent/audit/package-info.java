@NullMarked
package coop.meent.audit;

import org.jspecify.annotations.NullMarked;
