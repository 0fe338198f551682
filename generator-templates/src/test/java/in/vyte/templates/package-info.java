/** Generates the client from the templates, and looks at what comes out and at what they stand in for. */
package in.vyte.templates;
