#!/usr/bin/env node
/**
 * The server on standard input and output, for an assistant on this machine: `kracht-mcp`.
 *
 * @module
 */
import { createApi } from "@kracht/http"
import { serveStdio } from "@modelcontextprotocol/server/stdio"
import { serverFactory } from "./Server.ts"

serveStdio(await serverFactory(createApi()))
