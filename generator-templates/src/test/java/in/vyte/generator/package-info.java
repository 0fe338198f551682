/** Tries each construct of OpenAPI on the generator, and looks at what comes out. */
package in.vyte.generator;
