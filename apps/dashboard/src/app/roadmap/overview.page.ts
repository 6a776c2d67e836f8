import { Component } from '@angular/core';
@Component({ template: '' })
export default class OverviewPage {}
