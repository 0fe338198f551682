import `in`.vyte.client.model.Event

/** Must not compile: an event may have no title. */
fun length(event: Event): Int = event.title().length
