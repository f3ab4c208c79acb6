/// The page of relations: who holds which, and whom it is time to speak to.
@NullMarked
package coop.meent.client.ui;

import org.jspecify.annotations.NullMarked;
