import `in`.vyte.client.model.Event
import `in`.vyte.client.model.EventCreatorInput
import `in`.vyte.client.model.EventInviteeInput
import `in`.vyte.sandbox.VyteSandbox
import `in`.vyte.sdk.VyteClient
import `in`.vyte.sdk.creator.EventRoles
import `in`.vyte.sdk.error.NotFoundException
import `in`.vyte.sdk.webhook.TypedCall.EventCall
import `in`.vyte.sdk.webhook.TypedCall.UnreadableCall
import `in`.vyte.sdk.webhook.WebhookParser
import java.time.Duration
import java.time.LocalDate
import java.time.ZoneId
import java.time.ZoneOffset

/** Who created the events? */
fun roles(vyte: VyteClient): List<String> =
    vyte.events().listEvents { it.limit(10) }.map { event ->
        val roles = vyte.creators().resolve(event)
        "${event.title()}: ${roles.useCase()} of ${roles.host()}, initiated by ${roles.initiators()}"
    }

/** Finds a slot and books it. */
fun book(vyte: VyteClient, owner: String, today: LocalDate): Event {
    val search = vyte.slotSearch()
        .users(owner)
        .duration(Duration.ofMinutes(30))
        .zone(ZoneId.of("Europe/Paris"))
        .build()
    val slot = search.slots(today, today.plusDays(60)).findFirst().orElseThrow()

    return vyte.events().createEvent { event ->
        event.title("First visit")
            .vyteme(true)
            .createdBy(EventCreatorInput.of { it.user(owner) })
            .invitees(listOf(EventInviteeInput.of { it.email("nora.weiss@example.org") }))
            .dates(listOf(slot.toEventDate()))
    }
}

/** Reads a delivery. */
fun titles(delivery: String): List<String> =
    WebhookParser().parse(delivery).map { call ->
        when (call) {
            is EventCall -> call.event().title() ?: "untitled"
            is UnreadableCall -> "unreadable: ${call.problem()}"
            else -> call.action().value()
        }
    }

fun missing(vyte: VyteClient): Boolean =
    try {
        vyte.events().getEvent("no-such-event")
        false
    } catch (e: NotFoundException) {
        e.status() == 404
    }

fun main() {
    VyteSandbox.start().use { sandbox ->
        VyteClient.builder().baseUrl(sandbox.baseUri()).apiKey(sandbox.apiKey()).build().use { vyte ->
            check(roles(vyte).isNotEmpty())
            val host = EventRoles.of(vyte.events().listEvents()[0]).host().flatMap { it.userId() }.orElseThrow()
            val today = LocalDate.ofInstant(VyteSandbox.STORY_TIME, ZoneOffset.UTC)
            check(book(vyte, host, today).title() == "First visit")
            check(missing(vyte))
        }
    }
    check(titles("""[{"action":"event.created","resource":{}},7]""").size == 2)
    println("Kotlin: the examples of the README run")
}
