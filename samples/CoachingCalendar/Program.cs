Console.WriteLine("The coaching calendar follows with the next commits.");
