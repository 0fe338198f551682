package com.example.consumer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import in.vyte.sandbox.junit.VyteSandboxTest;
import in.vyte.sdk.VyteClient;
import org.junit.jupiter.api.Test;

@VyteSandboxTest
class AgendaTest {
    @Test
    void namesTheEvents(VyteClient vyte) {
        assertTrue(Agenda.class.getModule().isNamed());
        assertFalse(new Agenda(vyte).titles().isEmpty());
    }
}
