using LearningCycles.Samples.FirstSteps;

FirstCycle.Run();
Console.WriteLine();
FirstCalendar.Run();
