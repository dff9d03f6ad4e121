using Consumer;

var begun = Readme.First();
Console.WriteLine();
var year = Readme.Second();
Console.WriteLine();
RoundTrips.Cycle(begun);
RoundTrips.Calendar(year);
RoundTrips.File(year);
Console.WriteLine($"what the sample for Ical.Net takes over has events: {Readme.ForIcalNet().Events.Count > 0}");
