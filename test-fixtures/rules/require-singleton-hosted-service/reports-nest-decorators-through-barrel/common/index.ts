export { Injectable, Module, Scope as Lifetime } from '@nestjs/common';
export * from '@nestjs/schedule';
